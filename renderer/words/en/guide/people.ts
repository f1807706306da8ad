import type { GuidePage } from '../../guidePages.ts';

export const newcomers: GuidePage = {
  title: 'Somebody new was sent to us',
  alsoFoundBy:
    'referral, referred, refer, phone call, link worker rang, first visit, accept, decline, story, paste, e-mail, text message, PDF form, link worker form',
  parts: [
    'Write it down while you are on the telephone. Less than a minute is enough.',
    {
      steps: [
        'Press <b>Newcomers</b>, then <b>Add a newcomer</b>.',
        'Write what they like to be called, one way to reach them, and who told you about them.',
        'Press <b>Add this newcomer</b>. Everything else can wait.',
      ],
    },
    {
      picture: 'newcomer',
      shows:
        'The short form for a newcomer: what they like to be called, how to reach them, who told you about them',
    },
    { heading: 'From an e-mail or a text' },
    {
      steps: [
        'Copy the whole e-mail or text, with who sent it.',
        'Press <b>Newcomers</b>, then <b>From an e-mail, a text or a form</b>, and paste it into the box.',
        'Press <b>See what it says</b>. What was found stands beside the text, each with a number. Where it could be two things, you choose.',
        'Leave out what a group has no need of: an NHS number, a date of birth, a line about health.',
        'Press <b>Put it into the form</b>, look at it once more, and press <b>Add this newcomer</b>.',
      ],
    },
    'The text is read on this computer only, and it is not kept, unless you tick <b>Keep the text as it came</b>. Then it stands on their page, for your eyes, until you throw it away.',
    { heading: 'A form for link workers' },
    'On the page of a group, <b>Form for link workers</b> makes a PDF that any computer can fill in. It says what you offer and what you cannot. Give it to whoever may send you somebody.',
    'When it comes back, save it from the e-mail. Then drop it on Welcome Desk, or choose it under <b>From an e-mail, a text or a form</b>. Nothing is written down until you have looked at it and pressed <b>Add this newcomer</b>.',
    { heading: 'Saying yes, or not' },
    'Their page asks whether they can join. Choose a day and press <b>Say yes for this day</b>. If it is not right for your group, press <b>Not right for us</b> and choose a reason, and another of your groups if one may suit. Both are fine.',
    'When you are full, press <b>Put on the waiting list</b>. Today says when there is room, and who is first.',
    { heading: 'The first visit' },
    'On the day, Today names them under “new today”, and the register has their name like everybody else’s. Once you press it, their story goes on by itself.',
    {
      picture: 'newcomers',
      shows: 'Newcomers, by where they are in their story: to answer, first visit arranged, settling in',
    },
    'If it came to nothing, Today says so, and <b>Find another day</b> helps. A session that was moved takes them with it.',
    { heading: 'A kind welcome' },
    'Their page has a short list: tell them how to get there, a call before, who meets them, somebody to sit with. Press what is done. Today reminds you, one line for each newcomer. Each group can have a list of its own: press <b>How we welcome people</b>.',
    'Write down who comes along, and how many times. It counts down by itself. After some visits Today asks whether they feel at home.',
    { heading: 'When somebody has not been' },
    'Today says who has missed some sessions in a row. Press <b>What to say</b> for kind words. Only who agreed to be rung is rung. <b>No answer</b> is fine, and whoever wants to be left in peace is.',
    { heading: 'When the story ends' },
    'On their page press <b>End the story</b> and choose how. It ends what you have to tell the link worker, and nothing else. Whoever likes to come goes on coming.',
    { heading: 'What not to write down' },
    'No illnesses, no medicines and no NHS numbers. “A seat near the door” is all you need to know to make somebody feel at home.',
  ],
};

export const people: GuidePage = {
  title: 'Finding and changing a person',
  alsoFoundBy:
    'search, name, telephone number, nickname, address, regular, member, finish later, change details, e-mail, erase, delete, forget, remove, everything held, subject access, GDPR, right to be forgotten',
  parts: [
    'Everybody your groups know is under <b>People</b>.',
    {
      steps: [
        'Press <b>People</b> and write any part of the name. Accents and apostrophes do not matter.',
        'Press the name, or Enter when only one is left.',
        'Their page shows how to reach them, what they came to and what they agreed to. Press <b>Change</b> beside what you want to change.',
      ],
    },
    {
      picture: 'people',
      shows:
        'A part of a name is written into the field, and the people who have it in their name are listed',
    },
    { heading: 'Two people of one name' },
    'A second fact stands beside the name, such as the street, wherever the two could be taken for each other. Write down where they live, and it will.',
    { heading: 'Regulars' },
    'On the page of a person you can say which groups they belong to. Regulars are on the register every time.',
    { heading: 'Finish later' },
    'Who came in at the door with a first name only waits under <b>Finish later</b>. A first name alone is fine, too.',
    { heading: 'When somebody asks what you hold about them' },
    'On their page press <b>Everything held about</b> with their name. It can be read there, printed, or saved for them.',
    { heading: 'When somebody is to be erased' },
    {
      steps: [
        'Press <b>Everything held about</b> with their name, and go to the foot of the page.',
        'Read what will go, what was sent and is out of your hands, and which notes hold their first name.',
        'Type the word that is asked for, and press the button.',
      ],
    },
    'The registers then say “a person”, so that your numbers stay true. It reaches the backups too, and it cannot be undone.',
  ],
};

export const telling: GuidePage = {
  title: 'Telling the link worker',
  alsoFoundBy:
    'return, report, consent, agree, permission, privacy, send, share, CSV, PDF, spreadsheet, e-mail, month, mistake, wrong person, attendance report',
  parts: [
    'A return tells a link worker how the people they sent to you are getting on. Only people who agreed to it are in it.',
    { heading: 'Ask first' },
    'Ask the newcomer: “May we tell the link worker which days you come, and how you get on?” On their page, press <b>Change</b> beside what they have agreed to, and write down the answer. They can change their mind on any day, and from then on nothing is told.',
    { heading: 'Make the return' },
    {
      steps: [
        'Press <b>Link workers</b>, the name, then <b>Make a return</b>.',
        'Choose how it shall leave: a PDF to read or print, a spreadsheet, a plain table, or the text of an e-mail. A PDF can have a password, which you tell the link worker on the telephone.',
        'Read the page. It shows exactly what will leave, and below it who stays out, and why.',
        'Press <b>Save return</b>. It becomes a file on this computer. An e-mail opens in your mail program.',
        'Give the file to the link worker in the way you have agreed. Welcome Desk sends nothing by itself.',
      ],
    },
    {
      picture: 'return',
      shows:
        'The page Exactly what will leave: a table of references, days and where people are now, without names',
    },
    'A return holds the link worker’s own reference or the initials, the days, and where somebody is now. It never holds notes, telephone numbers or names in full. Their own words are in it only if they agreed: see <howThingsAre>Asking somebody how things are</howThingsAre>.',
    'What you saved is kept under the name of the link worker, so that you can look at it again exactly as it was saved. When you put a register right later, the next return says so.',
    { heading: 'Every month, and for everybody' },
    'On the page of a link worker, write down how often they like to hear. Today then says when a return is due. With several link workers, press <b>Returns for everybody</b>: look at each, leave out what you like, and save them all in one go. Each PDF can have a password of its own; print the page that tells you them, and ring.',
    { heading: 'When one was sent by mistake' },
    'Open it under the name of the link worker and press <b>What to do now</b>. The page says whom to ring, and you write down there that it was a mistake. Its days are told again in the next return.',
  ],
};

export const progress: GuidePage = {
  title: 'How your groups are doing',
  alsoFoundBy:
    'numbers, statistics, chart, graph, attendance over time, trend, how many, totals, annual report, funder, grant, council, money',
  parts: [
    'Press <b>How we’re doing</b> on the green board. The numbers stand in the margin, and beside each is what it means.',
    {
      picture: 'progress',
      shows:
        'How we’re doing: how many people come on a usual day, and a chart of the people at each session',
    },
    {
      steps: [
        'Press <b>Choose other dates</b> to look at one group, or at other days.',
        'Press <b>Print</b> to put it on paper.',
      ],
    },
    'Every chart has a table beside it with the same numbers.',
    { heading: 'For those who give money' },
    'Press <b>Make a summary for funders</b>. It has numbers and nobody’s name. You see exactly what will leave before you save it. Numbers from 1 to 4 read “fewer than 5”. Each summary that you save is kept, so that no later one gives a small number of it away.',
    { heading: 'What counts' },
    'A person counts who was marked here. A session that was called off counts for nobody, and neither does one for which no register was taken.',
  ],
};
