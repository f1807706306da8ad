import type { GuidePage } from '../../guidePages.ts';

export const start: GuidePage = {
  title: 'Where do I begin?',
  alsoFoundBy: 'first time, set up, start, welcome, rooms, practice, try, learn',
  parts: [
    'Begin with <b>Today</b>. It says which of your groups meet, who is expected, and what is waiting for you.',
    {
      steps: [
        'Press <b>Open the register</b> beside your group.',
        'Press each name as people come in. <register>Taking the register</register> tells you more.',
        'That is all. Everything is saved as you go.',
      ],
    },
    {
      picture: 'today',
      shows:
        'Today: two groups meet, each with a button Open the register, and Doreen Hughes comes for the first time',
    },
    { heading: 'The first time' },
    'The first time you open it, Welcome Desk asks what your group is called and when it meets. You can skip every question. Later you find your group under <b>Groups</b>, and your own name under <b>Settings and safety</b>.',
    { heading: 'Try it without worry' },
    'In <b>Settings and safety</b>, press <b>Go to the practice group</b>. The people there are made up, and nothing you do there touches your own group. Every page there says that it is practice.',
    { heading: 'What comes later' },
    'Under the sessions, Today lists what can wait until you have a minute: somebody to answer, somebody to write down properly. Nothing there is ever overdue.',
  ],
};

export const register: GuidePage = {
  title: 'Taking the register',
  alsoFoundBy: 'attendance, mark, tick, here, present, absent, apologies, walk-in, door, headcount, visitors',
  parts: [
    'One press marks a person here. It is saved at once, so there is no Save button.',
    {
      steps: [
        'Press <b>Open the register</b> on Today, or <b>Register</b> on the green board.',
        'Press the row of whoever comes in. The whole row is the button.',
        'Press it again if it was the wrong one.',
        'Somebody told you that they cannot come? Press <b>Apologies</b> in their row.',
      ],
    },
    {
      picture: 'register',
      shows:
        'The register of Knit & Natter: marked people have a tick and the word Here, the others are still to come',
    },
    '<b>All changes saved</b> at the top says when the last mark was written to the disk.',
    { heading: 'Somebody who is not on the list' },
    'Write any part of their name into <b>Find a name, or add a walk-in</b>. Anybody you know is found, and Enter marks them here. Somebody new needs a first name only. The rest can be written down in peace: Today reminds you.',
    {
      picture: 'door',
      shows:
        'The name Zofia is written into the field at the top, and a button offers to add Zofia as a walk-in',
    },
    { heading: 'Everybody is here' },
    'When all have come, press <b>Everybody is here</b> under the names. One <b>Undo</b> takes it back. After the session you can also say that the rest didn’t come.',
    { heading: 'Visitors, children, supporters and volunteers' },
    'Count them with the plus and minus beside the names or below them. They are numbers only. Nobody asks for their names. With whom supporters came you can say under <b>For your eyes</b>, which is never on the register.',
    { heading: 'Counting heads on a walk' },
    'Press <b>Count heads</b> under the names before you set off, half-way and at the end. It says who is missing. Walking groups have this button. For others, turn it on under <b>Groups</b>.',
    { heading: 'A blank is never an absence' },
    'A name you did not press means that nobody said anything yet. When the session is over, you can say <b>Didn’t come</b> if you know it, or leave it blank.',
    { heading: 'Who can look at it?' },
    'Anybody in the hall. The register looks the same for everyone, and nobody can see from it who was sent by a link worker.',
  ],
};

export const mistakes: GuidePage = {
  title: 'I pressed the wrong thing',
  alsoFoundBy: 'undo, redo, mistake, take back, what changed, history, wrong, error, slip, correct, oops',
  parts: [
    'Nothing is lost. Nearly everything can be taken back.',
    {
      steps: [
        'On the register, press the same name again.',
        'On any page, press <b>Undo</b> in the line at the foot. It says what you did last.',
        'Or hold Ctrl and press Z, as often as you like. Ctrl and Y does it again. On a Mac, hold ⌘ in place of Ctrl.',
      ],
    },
    {
      picture: 'undo',
      shows: 'At the foot of the register a line says who was marked here, with a button Undo beside it',
    },
    { heading: 'When it was some time ago' },
    'Press <b>What changed</b> in that line, or <b>See what changed</b> in <b>Settings and safety</b>. The last 200 changes are there by day, also those from before you closed the app. Each that can be taken back has a button.',
    { heading: 'When a mark from another day is wrong' },
    'Open <b>Sessions</b>, look under <b>Past</b> and press the group. Its register opens, and you can put any mark right. The register then says on which day that was.',
    { heading: 'What cannot be taken back' },
    'A return that was saved for a link worker has left. It stays written down as it was, and the next one tells how things are by then. See <telling>Telling the link worker</telling>.',
  ],
};

export const sessions: GuidePage = {
  title: 'Our groups, their days, and calling one off',
  alsoFoundBy:
    'cancel, cancelled, snow, holiday, move, time, place, weekday, group, add, hall closed, rota, tea, topic, ring round, bcc, month, calendar, fortnight, fortnightly, monthly, course',
  parts: [
    'A group with a usual day and time makes its own sessions. You never have to add them one by one.',
    {
      steps: [
        'Press <b>Groups</b>, then <b>Add a group</b>.',
        'Write its name, and the day and time if it has one.',
        'Press <b>Add this group</b>.',
      ],
    },
    { heading: 'Every second week, once a month, or a course' },
    'Under <b>On which day?</b> there are also several days a week, a weekday of the month such as the second and fourth Tuesday, and a date of the month. <b>How often?</b> makes it every second week. The sentence below reads back what you chose, with the next dates: if they are the right ones, it is right.',
    'Press <b>A course, an end, holidays</b> for a number of sessions, a last day, or months and days on which you do not meet. A course has all its sessions: a day that is left out comes at the end.',
    'Does the group meet at two different times? Press <b>Add another usual time</b>.',
    { heading: 'For the calendars of those who come' },
    'Press <b>Save calendar file</b> on the page of the group, or on <b>Sessions</b>. Telephones and calendars can open the file. It holds days, times and places, and nobody’s name.',
    { heading: 'Posters, badges and lists' },
    'On the page of a group, <b>Print and share</b> has everything to put up or to give away. A <b>Poster</b> can be A4 or A5, also in large print: it says when and where you meet, what to bring and whom to ring. <b>Calendar on paper</b> is every date of a month, a term or a year. Nobody’s name is on either but your own.',
    '<b>Name badges</b> go on sheets of labels; look on the box which one it is, and print at full size. A <b>Sign-in sheet</b> lies by the door. Both look the same for everybody.',
    'On the <b>E-mail list</b>, the <b>Telephone list</b> and the <b>Telephone tree</b> stand only those who agreed to just that. The page says who was not asked yet; write the answer down on the page of the person, under what they have agreed to.',
    { heading: 'When the day or the time changes' },
    'Press <b>Groups</b>, the name of the group, then <b>Change</b>. Say from which day on the new time holds. Sessions before that day stay as they were.',
    { heading: 'When a session is called off' },
    {
      steps: [
        'Press <b>Sessions</b>.',
        'Press <b>Call it off</b> beside the session.',
        'Write why, in a word or two: snow, holiday.',
      ],
    },
    {
      picture: 'sessions',
      shows: 'The coming sessions by day, each with a button Call it off',
    },
    'A session that was called off counts for nobody. Nobody will look as if they stayed away. If it takes place after all, press <b>Put it back</b>.',
    { heading: 'Tell everybody' },
    'Press <b>About this date</b>, then <b>Tell everybody</b>. You see whom to ring, and one e-mail for all who have an address. Nothing is sent from here: your mail program opens, with the addresses in Bcc.',
    { heading: 'Another day, time or place, just once' },
    'Press <b>About this date</b>, then <b>Move it</b>. Its marks and its rota go with it. On the same page you write what it is about, who comes to tell of it, and a note.',
    { heading: 'One session more' },
    'Press <b>Sessions</b>, then <b>Add a session</b>: a party, an outing, a second one on the same day. While nothing is written on it, <b>Take it away</b> makes it vanish again.',
    { heading: 'The rota' },
    'Choose a group under <b>Sessions</b>, then press <b>The rota</b>. Say what there is to do and who usually does it. Then fill in the next sessions, and press <b>Save the rota</b>. Today says who does what, and what nobody does yet.',
    { heading: 'A month to pin up' },
    'Press <b>Sessions</b>, then <b>A month on one page</b>, then <b>Print</b>. No names of people are on it.',
  ],
};
