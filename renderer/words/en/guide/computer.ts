import type { GuidePage } from '../../guidePages.ts';

export const away: GuidePage = {
  title: 'When the laptop stays at home',
  alsoFoundBy: 'print, paper, sheet, offline, no laptop, battery, hall, walk, allotment, later',
  parts: [
    'Take the register on paper, and type it in when you are home.',
    {
      steps: [
        'Before you go, open the register and press <b>Paper register</b>. It is on Today too.',
        'Press <b>Print</b>, or <b>Save as PDF</b> to print it somewhere else. Large print is there for whoever likes it, and a sheet can hold six dates.',
        'In the hall, tick the boxes with a pen. Write the first names of others on the lines at the foot.',
        'At home, press <b>Sessions</b>, look under <b>Past</b> and press the group. Then <b>Paper register</b> and <b>Type in a filled sheet</b>.',
        'Type h for here, a for apologies, d for didn’t come. Each goes on to the next line. Enter leaves a line blank.',
      ],
    },
    {
      picture: 'paper',
      shows: 'The printed register: every name with empty boxes beside it, in black on white',
    },
    'There is no hurry: a sheet can be typed in on any later day. Names from the foot of the sheet go into <b>Find a name, or add a walk-in</b>.',
    'The sheet has names and boxes, and nothing about who was sent to you. Tear it up once you have typed it in.',
    { heading: 'Somebody typed the sheet for you' },
    'Copy the column of marks, or the list of who came, and paste it under <b>Paste a column</b>. You see what it says before anything is marked, and one <b>Undo</b> takes all of it back.',
    { heading: 'A sheet for any day' },
    'Choose <b>Blank lines, for any day</b> and keep a few in the cupboard.',
    { heading: 'You do not need the internet' },
    'Welcome Desk never needs it: not in the hall, not at home. A laptop with a full battery is enough.',
  ],
};

export const data: GuidePage = {
  title: 'Where our data is, and who can see it',
  alsoFoundBy:
    'folder, backup, copy, memory stick, safe, password, passphrase, lock, privacy, internet, cloud, GDPR, update, newer, version, licence, helper, somebody else, minds the laptop',
  parts: [
    'Everything is in one folder on this computer. <b>Settings and safety</b> shows where. There is no account, and nothing leaves the computer unless you save it and give it to somebody.',
    {
      picture: 'settings',
      shows: 'Settings and safety, where Your data names the folder in which everything is kept',
    },
    { heading: 'Who can read it' },
    'Until you choose a passphrase, whoever can use this computer can read the folder. How to choose one is on the page <passphrase>Locking it with a passphrase</passphrase>.',
    'With or without one, let the computer ask for its own password. Lock it when you walk away: hold the Windows key and press L, or on a Mac hold Ctrl and ⌘ and press Q.',
    { heading: 'Somebody else minds the laptop' },
    'In <b>Settings and safety</b> press <b>Start helper mode</b>. It shows today’s registers and nothing else, also when the laptop is started anew: names are marked, walk-ins added and heads counted, and no note is written. To leave it you type your passphrase; without one, anybody can leave it.',
    'Whom to ring when somebody is worried stands there too: see <worried>I am worried about somebody</worried>.',
    { heading: 'Keep a copy' },
    'Copies are made by themselves. How they come back, and how to keep one in another house, is on <backups>If the computer breaks, or something is lost</backups>.',
    { heading: 'A newer version' },
    'Welcome Desk never looks on the internet by itself. In <b>Settings and safety</b> press <b>About this version</b>: there you can look for a newer one, or read how to get it by hand. On a day with a session it can wait.',
  ],
};

export const wrong: GuidePage = {
  title: 'If something looks wrong',
  alsoFoundBy:
    'problem, error, damaged, broken, stopped, crash, busy, already open, missing, lost, help, disk full',
  parts: [
    'Leave things as they are, and read what the page says. Welcome Desk never throws anything away and never writes over what it could not read.',
    { heading: 'It says that it is already open' },
    'Another window is using your data folder. Use that one, or close it and press <b>Try again</b>.',
    { heading: 'It says that it has stopped' },
    'Everything saved is safe, and what you typed is still on the page. Start Welcome Desk again, then go back to that page.',
    { heading: 'It says that it could not be written down' },
    'The disk may be full, or a memory stick was pulled out. Everything saved before is still there. Make some room, then do it once more.',
    { heading: 'It says that a file could not be read' },
    'The page names the file. Do not delete it and do not rename it. Press <b>Look at the backups</b>: one of them brings everything back. If you would rather ask someone first, close the app. It will wait.',
    'Do you only need a telephone number? Press <b>Look at what can be read</b>. Nothing is changed by looking.',
    { heading: 'It says that some of my files are missing' },
    'Somebody may have moved or deleted them, or a program that keeps folders alike has not brought all of them yet. Look in the recycle bin. If they are back, press <b>Try again</b>. If not, <b>Look at the backups</b>.',
    { heading: 'It says that my data folder is not there' },
    'Plug in the memory stick or the drive that it is on, then press <b>Try again</b>. If the folder has a new place, write it under <b>Use another folder</b>.',
    { heading: 'It says that it cannot reach my data folder' },
    'The page says why: the drive is out, the disk is full, or this computer does not let you write there. Put that right, then press <b>Try again</b>.',
    { heading: 'It says that there are other files in the folder' },
    'Nothing of yours is in that folder yet. If it is the wrong one, write the right one under <b>Use another folder</b>. If it is the right one, press <b>Keep my data here too</b>.',
    { heading: 'It says that my data comes from a newer Welcome Desk' },
    'Start the newer one, on this computer or on the one where it was used last. Nothing has been changed. If there is no newer one, a backup from before it brings back how things were then.',
    { heading: 'It says that I can only look' },
    'Everything can be read, and nothing can be written down. The notice says why. Make some room, or take the stick’s lock off, then press <b>Try again</b>.',
    { heading: 'It says that another program changed a file' },
    'This comes from programs that keep folders alike on two computers. What you did here is kept, and what the other program wrote is kept beside it, in a folder called “set-aside”. Use Welcome Desk on one computer at a time.',
    { heading: 'It says that I went on in another tab' },
    'Only one page is in use at a time, so that nothing is done twice. Close this one, or press <b>Go on here</b>.',
    { heading: 'The passphrase does not open it' },
    'Look whether Caps Lock is on. You can try as often as you like. The recovery sheet opens it, too: see <passphrase>Locking it with a passphrase</passphrase>. If the page says that the key is damaged, use the other of the two, or a backup.',
    { heading: 'A name or a mark is not where I left it' },
    'Look whether the page says <b>practice</b> at the top: then it is the practice group, and your own is untouched. Otherwise look at <mistakes>I pressed the wrong thing</mistakes>.',
    { heading: 'Asking for help' },
    'Some messages show a number to give to whoever helps you. It holds no names and nothing about anybody.',
  ],
};

export const keys: GuidePage = {
  title: 'Keys, text size and this guide',
  alsoFoundBy:
    'keyboard, shortcut, mouse, larger, bigger, font, zoom, dark, contrast, colour, language, F1, print the guide, booklet',
  parts: [
    'F1 opens the page of this guide that belongs to the screen you are on. <b>Help</b> stands at the top of every screen.',
    { heading: 'Larger words, other colours' },
    'Press <b>Text size</b> at the top of any screen. Words can be up to twice as large, the page can be dark, and there is extra contrast. You see it at once.',
    { heading: 'Everything works without a mouse' },
    {
      keys: [
        ['Tab', 'goes to the next thing on the page, Shift and Tab to the one before.'],
        ['Enter', 'presses a button or opens a link. Space does, too.'],
        ['Arrows', 'go from name to name on the register, and from choice to choice.'],
        [
          'Enter on a name',
          'marks it here and goes on to the next who is to come. Space marks it and stays, or takes it back.',
        ],
        ['F6', 'goes to the next part of the screen: the board, the top, the page, the line at the foot.'],
        ['F1', 'opens this guide.'],
        ['Ctrl Z', 'takes back what you did last. Ctrl Y does it again.'],
        ['Ctrl P', 'prints the page.'],
        ['Ctrl L', 'locks it, once you have chosen a passphrase.'],
        ['Ctrl +', 'makes everything larger, Ctrl − smaller, Ctrl 0 as it was.'],
      ],
    },
    'On a Mac, hold ⌘ in place of Ctrl.',
    { heading: 'This guide on paper' },
    'On the first page of Help press <b>The whole guide</b>, then <b>Print</b>. It fits A4, in black and white.',
  ],
};
