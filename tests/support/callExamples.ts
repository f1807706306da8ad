import { aDesk, type ADesk } from './aDesk.ts';
import { aFolderInMemory } from './aFolder.ts';
import { anAskedTime, day, everyWeek, time } from './builders.ts';
import { ownPurposes } from '#shared/domain/consents.ts';
import { api, type AskedWith, type CallName } from '#shared/contract/api.ts';
import type { LinkWorkerId, ReferralId } from '#shared/domain/ids.ts';
import { returnWays } from '#shared/domain/returns.ts';

/** A practice group in use: somebody to mark, stories to move on, a return that was sent, a change to undo. */
export type Practised = Awaited<ReturnType<typeof aPractisedDesk>>;

const today = day('2026-11-24');
const overPeriod = { fromOn: day('2026-09-01'), toOn: day('2026-10-31') };
const period = { fromOn: day('2026-09-01'), toOn: today };

export const aPractisedDesk = async () => {
  const desk = await aDesk({ start: 'practice', folder: await aFolderInMemory() });
  const { ask } = desk;
  const [session] = (await ask('today.get', {})).sessions;
  if (!session) throw new Error('the practice group meets every day that one tries it');
  const { sessionId, group } = session;
  const { rows } = await ask('register.get', { sessionId });
  const personId = rows[0]?.personId;
  const [first] = await ask('linkWorkers.list', {});
  if (!personId || !first) throw new Error('the practice group has people in it');
  const linkWorkerId = first.linkWorker.id;
  const stories = [];
  for (const preferredName of ['Ada', 'Bea', 'Cai', 'Dai', 'Eve', 'Fay', 'Gwen']) {
    stories.push(
      (await ask('referrals.receive', aReferral(group.groupId, linkWorkerId, preferredName))).referralId,
    );
  }
  const [toAccept, toArrange, toDecline, toWithdraw, toEnd, toChange, toSettle] = stories as [
    ReferralId,
    ...ReferralId[],
  ];
  if (!toArrange || !toDecline || !toWithdraw || !toEnd || !toChange || !toSettle)
    throw new Error('seven stories were asked for');
  const { referral } = await ask('referrals.get', { referralId: toSettle });
  await ask('register.mark', { sessionId, personId: referral.person.personId, mark: 'here' });
  const other = (await ask('groups.list', {})).find((each) => each.group.id !== group.groupId);
  if (!other) throw new Error('the practice group has several groups');
  await ask('referrals.accept', { referralId: toEnd, on: today });
  const { sha256 } = await ask('returns.preview', { linkWorkerId, ...period });
  const sent = await ask('returns.save', { linkWorkerId, ...period, sha256 });
  const { changeId } = await ask('linkWorkers.add', { name: 'Somebody to undo' });
  if (sent.outcome !== 'saved' || !changeId) throw new Error('a return and a change were asked for');
  const next = (
    await ask('sessions.list', { groupId: group.groupId, fromOn: day('2026-11-25'), toOn: day('2026-12-31') })
  )[0];
  if (!next) throw new Error('the practice group goes on meeting');
  const { sessionId: addedSessionId } = await ask('sessions.add', {
    groupId: group.groupId,
    ...elsewhere,
    day: day('2026-12-06'),
  });
  await ask('rota.setRoles', { groupId: group.groupId, roles: [{ roleId: 'opens' }, { roleId: 'tea' }] });
  const moment = await aMomentToTell(desk);
  const [neighbour] = await ask('otherGroups.list', {});
  if (!neighbour) throw new Error('the practice group has neighbours');
  await ask('wellbeing.answer', { personId, groupId: group.groupId, ...howThingsAre });
  const [said] = (await ask('wellbeing.get', { personId })).said;
  if (!said) throw new Error('somebody said how things are');
  const summary = await aGivenSummary(desk);
  const { concernId } = await ask('concerns.write', aConcern);
  const kept = await ask('backups.make', {});
  if (kept.outcome !== 'made') throw new Error('a backup was asked for');
  return {
    desk,
    spreadsheetId: await handedOver(desk),
    concernId,
    concernsTicket: await letIn(desk),
    backup: kept.file,
    summary,
    addedSessionId,
    moment,
    neighbourId: neighbour.otherGroup.id,
    groupId: group.groupId,
    sessionId,
    nextSessionId: next.sessionId,
    personId,
    linkWorkerId,
    returnId: sent.returnId,
    sha256,
    changeId,
    otherGroupId: other.group.id,
    wellbeingId: said.wellbeingId,
    stories: { toSettle, toAccept, toArrange, toDecline, toWithdraw, toEnd, toChange },
  };
};

/** A worry that was written down, with every field that there is. */
export const aConcern: AskedWith<'concerns.write'> = {
  writtenBy: 'Jean Marsh',
  about: 'Olwen',
  seen: 'A bruise on the left arm.',
  theirWords: '“He was cross again.”',
  happenedOn: today,
  happenedAt: 'about 11',
  where: 'In the kitchen of the hall',
  whoWasThere: 'Sheila Platt',
  told: 'Ruth Vane, at noon',
};

/** Lets one look at what is written down of concerns: in memory only, as the spreadsheet. */
export const letIn = async ({ ask }: Pick<ADesk, 'ask'>): Promise<string> => {
  const opened = await ask('concerns.open', {});
  if (opened.outcome !== 'open') throw new Error('nothing is locked here');
  return opened.ticket;
};

/** A spreadsheet with one person in it: in memory only, so that it is gone when the folder is opened anew. */
export const handedOver = async ({ ask }: Pick<ADesk, 'ask'>): Promise<string> => {
  const text = 'Name\tTelephone\nOlwen Thorne\t07700 900461';
  const answer = await ask('spreadsheets.bring', { text });
  if (answer.outcome !== 'read') throw new Error('a spreadsheet was handed over');
  return answer.spreadsheetId;
};

/** A funder summary that was given out, and the look of it as it is now. */
const aGivenSummary = async ({ ask }: Awaited<ReturnType<typeof aDesk>>) => {
  const asked = { of: 'all' as const, ...overPeriod };
  const { sha256 } = await ask('summaries.preview', asked);
  await ask('summaries.save', { ...asked, how: 'csv', print: 'normal', sha256 });
  const [given] = (await ask('summaries.preview', asked)).given;
  if (!given) throw new Error('a summary was asked for');
  return { sha256, summaryId: given.summaryId };
};

/** Something a link worker may be told, and has not been. */
const aMomentToTell = async ({ ask }: Awaited<ReturnType<typeof aDesk>>) => {
  for (const { referralId } of await ask('referrals.list', {})) {
    const { moments } = await ask('referrals.get', { referralId });
    const moment = moments.find(({ told }) => told.kind === 'not-yet');
    if (moment) return { referralId, about: moment.about, at: moment.at };
  }
  throw new Error('the practice group has something to tell');
};

const aReferral = (
  groupId: AskedWith<'referrals.receive'>['groupId'],
  linkWorkerId: LinkWorkerId,
  preferredName: string,
): AskedWith<'referrals.receive'> => ({
  groupId,
  receivedOn: today,
  preferredName,
  isReachedThroughLinkWorker: true,
  referrer: { kind: 'known', linkWorkerId },
});

const dates = { on: day('2026-12-24'), because: 'Christmas Eve' };
/** Three usual times at once, with every field that there is. */
const times = [
  { ...everyWeek(2), number: 1, fromOn: today, notInMonths: [8], notOn: [dates], sessions: 8 },
  anAskedTime({ rhythm: { kind: 'dates', every: 1, dates: [15, 'last'] }, untilOn: day('2027-12-31') }),
  anAskedTime({ rhythm: { kind: 'weekdays', every: 2, places: [2, 'last'], weekday: 5 } }),
];
const elsewhere = {
  day: day('2026-12-05'),
  startsAt: time('18:00'),
  endsAt: time('19:30'),
  place: 'Church room',
};
const contact = { telephone: '07700 900123', email: 'doreen@example.org' };
const person = {
  preferredName: 'Doreen',
  surname: 'Hughes',
  alsoKnownAs: 'Dor',
  place: 'Mill Lane',
  ...contact,
};
const howThingsAre = {
  on: today,
  how: 'paper',
  ownWords: { text: 'I have friends now.', mayBeQuoted: true },
  answers: {
    satisfied: 7,
    worthwhile: 8,
    happy: 0,
    anxious: 10,
    companionship: 'often',
    leftOut: 'hardly-ever',
    isolated: 'some-of-the-time',
    lonely: 'occasionally',
  },
} as const;
const comfort = {
  pronunciation: 'DOR-een',
  goodTimes: 'After ten',
  accessNote: 'Hears better on the left',
  emergencyName: 'Her son Alun',
  emergencyTelephone: '07700 900177',
};
const linkWorker = {
  name: 'Priya Shah',
  title: 'Community connector',
  organisation: 'Larkfield Surgery',
  ...contact,
};

const otherGroup = {
  name: 'Larkfield Sing Together',
  kind: 'music',
  what: 'Old songs and new ones',
  when: 'Fridays at 10:30',
  place: 'Church hall',
  contact: 'Gwen',
  ...contact,
  webPage: 'singtogether.example.org',
  checkedOn: today,
} as const;

/** One of every kind. */
const papers = (groupId: AskedWith<'groups.get'>['groupId']): AskedWith<'papers.save'>[] => [
  { kind: 'poster', groupId, print: 'large', size: 'a5', hasCode: true },
  { kind: 'dates', groupId, print: 'normal', fromOn: today, toOn: day('2026-12-31') },
  { kind: 'badges', groupId, print: 'normal', sheet: 'L7160', used: 3 },
  { kind: 'sign-in', groupId, print: 'large', hasNames: true },
  { kind: 'telephones', groupId, print: 'normal' },
  { kind: 'telephone-tree', groupId, print: 'normal' },
];

/** As it is, and as one would ask for a backup under another passphrase. */
const secretsFor = <Which extends object>(which: Which) => [
  { ...which, secret: { passphrase: 'a quiet corner by the window' } },
  { ...which, secret: { recoveryCode: 'ABCD-EFGH' } },
  which,
];

/**
 * For every call of the table what may be asked of it, with every field that there is: a call without an example does
 * not compile. In an order in which all of them are granted on one desk.
 */
export const callExamples: { [Name in CallName]: (practised: Practised) => AskedWith<Name>[] } = {
  'app.status': () => [{}],
  'app.opening': () => [{}],
  'app.helpDetails': () => [{}],
  'updates.get': () => [{}],
  'updates.check': () => [{ alsoOnSessionDay: false }],
  'updates.fetch': () => [{ alsoOnSessionDay: false }],
  'updates.stop': () => [{}],
  'updates.install': () => [{ alsoOnSessionDay: true }],
  'backups.list': () => [{}],
  'backups.secondPlace': () => [{}],
  'backups.work': () => [{}],
  'backups.stop': () => [{}],
  'backups.setSecondPlace': ({ desk }) => [{ folder: desk.folder }, { folder: null }],
  'backups.chooseSecondPlace': () => [{}],
  'backups.bring': () => [{ at: 0, bytes: 'V2VsY29tZSBEZXNr', isLast: false }],
  'spreadsheets.work': () => [{}],
  'spreadsheets.stop': () => [{}],
  'spreadsheets.getPeople': ({ spreadsheetId, groupId }) => [
    { spreadsheetId, sheet: 0, regularAt: [], kind: 'add', from: 0, limit: 20 },
    {
      spreadsheetId,
      sheet: 0,
      headingRow: 0,
      uses: [
        { as: 'regular', groupId },
        { as: 'left-out', because: 'leader' },
      ],
      regularAt: [],
      kind: 'skip',
      from: 0,
      limit: 20,
    },
  ],
  'spreadsheets.addPeople': ({ spreadsheetId, groupId }) => [
    {
      spreadsheetId,
      sheet: 0,
      headingRow: 0,
      uses: [{ as: 'name' }, { as: 'left-out', because: 'leader' }, { as: 'regular', groupId }],
      regularAt: [groupId],
      decisions: [{ row: 2, as: 'add' }],
      undecided: 'leave-out',
    },
  ],
  'spreadsheets.getRegisters': ({ spreadsheetId, groupId, personId }) => [
    {
      spreadsheetId,
      sheet: 0,
      groupId,
      firstYear: 2026,
      days: [
        { column: 1, day: day('2026-02-03') },
        { column: 2, day: null },
      ],
      meanings: [{ text: 'x', mark: 'here' }],
      known: [{ row: 2, personId }],
    },
  ],
  'spreadsheets.addRegisters': ({ spreadsheetId, groupId, personId }) => [
    {
      spreadsheetId,
      sheet: 0,
      groupId,
      firstYear: 2026,
      days: [{ column: 1, day: null }],
      known: [{ row: 2, personId }],
      meanings: [{ text: 'x', mark: null }],
      decisions: [{ row: 2, as: 'add' }],
      undecided: 'leave-out',
      startsAt: time('10:30'),
      endsAt: time('12:30'),
    },
  ],
  'spreadsheets.bring': () => [
    { text: 'Name\tTelephone\nMair Pugh\t07700 900123' },
    { at: 0, bytes: 'TmFtZQ==', isLast: false },
  ],
  'handOver.get': () => [{}],
  'handOver.save': ({ concernsTicket }) => [
    { to: 'Sheila Platt', from: 'Jean Marsh', passphrase: 'scones at eleven', concernsTicket },
  ],
  'handOver.saveAgain': ({ concernsTicket }) => [{ passphrase: 'scones at eleven', concernsTicket }],
  'handOver.open': () => [{ passphrase: 'scones at eleven' }],
  'handOver.takeBackWithout': () => [{ isUnderstood: true }],
  'takeAway.save': () => [{ isUnderstood: true }],
  'app.openFolder': () => [{ which: 'practice' }],
  'app.tryAgain': () => [{}],
  'app.showInFolder': () => [{ ticket: '1' }],
  'app.rememberRegister': ({ sessionId }) => [{ sessionId }],
  'app.showFolder': () => [{}],
  'app.openToRead': () => [{}],
  'app.beginHere': () => [{}],
  'settings.get': () => [{}],
  'settings.change': () => [
    { leaderName: null, leaderTelephone: null, organisationName: null },
    { safeguardingLeadName: null, safeguardingLeadTelephone: null },
    {
      leaderName: 'Jean Whitlock',
      leaderTelephone: '07700 900118',
      organisationName: 'Larkfield groups',
      safeguardingLeadName: 'Ruth Vane',
      safeguardingLeadTelephone: '07700 900199',
      textSize: 125,
      theme: 'dark',
      contrast: 'extra',
      lockAfterMinutes: 30,
      language: 'en-GB',
      keeping: { notes: 6, neverArrived: 2, names: 36 },
      wellbeing: { sets: ['well-being', 'loneliness'] },
      isWelcomed: true,
    },
  ],
  'monthEnd.get': () => [{}],
  'monthEnd.save': ({ linkWorkerId, sha256 }) => [
    { returns: [{ linkWorkerId, ...period, how: 'csv', sha256 }] },
    { returns: [{ linkWorkerId, ...period, how: 'pdf', sha256, password: '4829-1736-5520-0617' }] },
  ],
  'returns.usualPeriod': ({ linkWorkerId }) => [{ linkWorkerId }],
  'returns.preview': ({ linkWorkerId }) => [
    { linkWorkerId, ...period },
    ...returnWays.map((how) => ({ linkWorkerId, ...period, how })),
  ],
  'returns.save': ({ linkWorkerId, sha256 }) => [
    { linkWorkerId, ...period, sha256 },
    { linkWorkerId, ...period, how: 'pdf', sha256, password: '4829-1736-5520-0617' },
  ],
  'returns.setMistake': ({ returnId }) => [{ returnId, isMistake: true }],
  'returns.get': ({ returnId }) => [{ returnId }],
  'summaries.preview': ({ groupId }) => [
    { of: groupId, ...overPeriod },
    { of: 'all', ...overPeriod },
  ],
  'summaries.save': ({ summary: { sha256 } }) => [
    { of: 'all', ...overPeriod, how: 'csv', print: 'normal', sha256 },
    { of: 'all', ...overPeriod, how: 'pdf', print: 'large', sha256 },
  ],
  'summaries.get': ({ summary: { summaryId } }) => [{ summaryId }],
  'wellbeing.get': ({ personId }) => [{ personId }],
  'wellbeing.answer': ({ personId, groupId }) => [{ personId, groupId, ...howThingsAre }],
  'wellbeing.change': ({ wellbeingId, groupId }) => [{ wellbeingId, groupId, ...howThingsAre }],
  'wellbeing.remove': ({ wellbeingId }) => [{ wellbeingId }],
  'wellbeing.figures': ({ groupId }) => [
    { of: groupId, ...overPeriod },
    { of: 'all', ...overPeriod },
  ],
  'wellbeing.saveSheet': () => [{ print: 'large' }],
  'changes.list': () => [{ limit: 200 }],
  'changes.undo': ({ changeId }) => [{ changeId }],
  'changes.redoLast': () => [{ isOnRegister: false }],
  'changes.undoLast': () => [{ isOnRegister: false }],
  'progress.get': ({ groupId }) => [{}, { of: 'all' }, { of: groupId, ...period }],
  'directory.get': ({ groupId }) => [{ groupId }],
  'directory.save': ({ groupId }) => [{ groupId }],
  'directory.saveSheet': ({ groupId }) => [{ groupId, print: 'normal' }],
  'directory.openMail': ({ groupId }) => [{ groupId }],
  'directory.read': () => [{ bytes: btoa('{"name":"Strollers"}') }],
  'directory.fillIn': ({ groupId }) => [
    {
      groupId,
      name: 'Strollers',
      kind: 'walking',
      offers: 'A walk and a talk',
      place: 'Bus shelter',
      costPence: 0,
      costWords: 'Bring a flask',
      access: 'Level paths',
      address: { street: '3 Mill Lane', town: 'Larkfield', county: 'Kent', postcode: 'ME20 6QU' },
      webPage: 'https://walks.example.org',
      email: 'walks@example.org',
      times,
      fromOn: today,
    },
  ],
  'groups.list': () => [{}],
  'groups.get': ({ groupId }) => [{ groupId }],
  'groups.tryTimes': () => [{ times, fromOn: today }],
  'groups.saveCalendar': ({ groupId }) => [{}, { groupId }],
  'groups.add': () => [
    {
      name: 'Strollers',
      kind: 'walking',
      place: 'Bus shelter',
      capacity: 9,
      countsHeads: false,
      offers: 'Tea and company',
      cannotOffer: 'No lift',
      times,
      fromOn: today,
    },
  ],
  'groups.setDetails': ({ groupId }) => [
    {
      groupId,
      costPence: 250,
      costWords: 'The first time is free',
      access: 'A ramp at the side door.',
      address: { street: '3 Mill Lane', town: 'Larkfield', county: 'Kent', postcode: 'ME20 6QU' },
      webPage: 'larkfield.example.org',
      email: 'hello@example.org',
      checkedOn: today,
    },
  ],
  'groups.setWelcome': ({ groupId }) => [
    {
      groupId,
      gettingThere: 'The 14 bus stops outside.',
      whatToBring: 'Nothing but yourself.',
      newFacesPerSession: 2,
      firstVisitTries: 3,
      settledAfter: { visits: 5, weeks: 8 },
      quiet: { newcomers: 2, regulars: 4 },
      checklist: [
        { itemId: 'buddy', days: 0 },
        { words: 'Show them the shed', days: 1, isBefore: true },
      ],
    },
    { groupId, quiet: null },
  ],
  'groups.change': ({ groupId }) => [
    {
      groupId,
      name: 'Knit & Natter',
      kind: 'crafts',
      place: 'Church room',
      capacity: 14,
      countsHeads: true,
      offers: 'Tea and company',
      cannotOffer: 'No lift',
      times,
      fromOn: today,
    },
  ],
  'people.find': () => [{ text: 'a', limit: 20, isToFinish: false }],
  'people.get': ({ personId }) => [{ personId }],
  'people.add': ({ groupId }) => [{ ...person, regularAt: [groupId] }],
  'people.change': ({ personId }) => [{ personId, ...person }],
  'people.setRegular': ({ personId, groupId }) => [{ personId, groupId, isRegular: true }],
  'people.setPause': ({ personId }) => [
    { personId, pause: { fromOn: today, untilOn: day('2026-12-15') } },
    { personId, pause: null },
  ],
  'people.setDied': ({ personId }) => [
    { personId, diedOn: today },
    { personId, diedOn: null },
  ],
  'people.setComfort': ({ personId }) => [
    {
      personId,
      ...comfort,
      accessNeeds: ['step-free', 'hearing'],
    },
  ],
  'people.answerQuiet': ({ personId, groupId }) => [
    { personId, groupId, answer: 'called' },
    { personId, groupId, answer: null },
  ],
  'people.setConsent': ({ personId, linkWorkerId }) => [
    { personId, linkWorkerId, answer: 'given', on: today, how: 'in-person' },
    ...ownPurposes.map((purpose) => ({
      personId,
      purpose,
      answer: 'given' as const,
      on: today,
      how: 'by-telephone' as const,
    })),
  ],
  'keeping.due': () => [{}],
  'keeping.postpone': ({ personId, stories }) => [
    { targets: [{ what: 'person', id: personId }], months: 12, because: 'May come back in the spring' },
    { targets: [{ what: 'notes', id: stories.toChange }], months: 3 },
  ],
  'linkWorkers.list': () => [{}],
  'linkWorkers.get': ({ linkWorkerId }) => [{ linkWorkerId }],
  'linkWorkers.add': () => [linkWorker],
  'linkWorkers.change': ({ linkWorkerId }) => [{ linkWorkerId, ...linkWorker }],
  'linkWorkers.agreeReturns': ({ linkWorkerId }) => [
    { linkWorkerId, every: 'month', how: 'pdf', hasCodes: false },
  ],
  'otherGroups.list': () => [{}],
  'otherGroups.get': ({ neighbourId }) => [{ otherGroupId: neighbourId }],
  'otherGroups.add': () => [otherGroup],
  'otherGroups.change': ({ neighbourId }) => [{ otherGroupId: neighbourId, ...otherGroup }],
  'otherGroups.check': ({ neighbourId }) => [{ otherGroupId: neighbourId }],
  'otherGroups.getSheet': ({ groupId, neighbourId }) => [
    { groupIds: [groupId], otherGroupIds: [neighbourId] },
  ],
  'otherGroups.saveSheet': ({ groupId, neighbourId }) => [
    { groupIds: [groupId], otherGroupIds: [neighbourId], print: 'large' },
  ],
  'otherGroups.openMail': ({ groupId, neighbourId }) => [
    { groupIds: [groupId], otherGroupIds: [neighbourId] },
  ],
  'papers.contacts': ({ groupId }) => [{ groupId }],
  'papers.openMail': ({ groupId }) => [{ groupId }],
  'papers.get': ({ groupId }) => papers(groupId),
  'papers.save': ({ groupId }) => papers(groupId),
  'tellings.get': ({ moment, groupId, neighbourId }) => [
    { ...moment, hasRung: true, groupIds: [groupId], otherGroupIds: [neighbourId] },
  ],
  'tellings.openMail': ({ moment }) => [
    { ...moment, own: { subject: 'About PS-118', text: 'Dear Priya, yes.' } },
  ],
  'referrals.list': () => [{}],
  'referrals.get': ({ stories }) => [{ referralId: stories.toChange }],
  'referrals.receive': ({ groupId, personId, linkWorkerId }) => {
    const { name, organisation } = linkWorker;
    const received = {
      ...aReferral(groupId, linkWorkerId, 'Doreen'),
      way: 'formal' as const,
      surname: 'Hughes',
      ...contact,
      reference: 'PS-118',
      whatMatters: 'I used to knit for the whole street.',
      goodToKnow: 'A seat near the window',
      ...{
        wouldSuit: 'Tuesdays',
        limit: { sessions: 6, untilOn: day('2027-05-31') },
        comesAlong: { who: 'Karen', visits: 2 },
      },
      ...{ greeter: 'Sheila', buddy: 'Pat', originalText: 'Could Doreen come along? Priya' },
      comfort: { ...comfort, accessNeeds: ['hearing' as const] },
      consent: { answer: 'given' as const, on: today, how: 'on-paper' as const },
    };
    return [received, { ...received, personId, referrer: { kind: 'new', name, organisation, ...contact } }];
  },
  'referrals.change': ({ stories }) => [
    {
      wouldSuit: 'Tuesday mornings',
      limit: { sessions: 6, untilOn: day('2027-05-31') },
      comesAlong: { who: 'Karen', visits: 2 },
      greeter: 'Sheila',
      buddy: 'Pat',
      referralId: stories.toChange,
      reference: 'PS-119',
      whatMatters: 'Company',
      goodToKnow: 'Hard of hearing',
    },
  ],
  'referrals.forgetText': ({ stories }) => [{ referralId: stories.toChange }],
  'referrals.putOnWaitingList': ({ stories }) => [
    { referralId: stories.toAccept, on: today, expectedMonth: '2027-02' },
  ],
  'referrals.accept': ({ stories }) => [{ referralId: stories.toAccept, on: today }],
  'referrals.arrangeFirstVisit': ({ stories }) => [
    {
      referralId: stories.toArrange,
      on: today,
      firstVisitOn: today,
      greeter: 'Sheila',
      comesAlong: { who: 'Karen', visits: 2 },
    },
  ],
  'referrals.settle': ({ stories }) => [{ referralId: stories.toSettle, on: today }],
  'referrals.decline': ({ stories, otherGroupId }) => [
    {
      referralId: stories.toDecline,
      on: today,
      reason: 'full',
      tryInsteadGroupId: otherGroupId,
    },
  ],
  'referrals.withdraw': ({ stories }) => [{ referralId: stories.toWithdraw, on: today }],
  'referrals.end': ({ stories, otherGroupId }) => [
    { referralId: stories.toEnd, on: today, ending: 'staying-on', tryInsteadGroupId: otherGroupId },
  ],
  'referrals.reopen': ({ stories }) => [{ referralId: stories.toWithdraw, on: today }],
  'referrals.setTold': ({ stories, moment }) => [
    { ...moment, told: { kind: 'told', on: today, how: 'email', words: 'Dear Priya, yes.' } },
    { referralId: stories.toChange, about: 'quiet', at: today, told: { kind: 'not-wanted' } },
    { referralId: stories.toChange, about: 'quiet', at: today, told: null },
  ],
  'referrals.tickWelcome': ({ stories }) => [
    { referralId: stories.toChange, itemId: 'call-before', isDone: true },
  ],
  'today.get': () => [{}],
  'today.getWaits': () => [{}],
  'today.getQuiet': ({ groupId, personId }) => [{ groupId, personId }],
  'sessions.list': ({ groupId }) => [{ groupId, ...period }],
  'sessions.cancel': ({ nextSessionId }) => [{ sessionId: nextSessionId, because: 'Snow' }],
  'sessions.reinstate': ({ nextSessionId }) => [{ sessionId: nextSessionId }],
  'sessions.move': ({ nextSessionId }) => [{ sessionId: nextSessionId, ...elsewhere }],
  'sessions.add': ({ groupId }) => [
    { groupId, ...elsewhere, day: today, topic: 'Felting', visitingExpert: 'Ada Lowe' },
  ],
  'sessions.remove': ({ addedSessionId }) => [{ sessionId: addedSessionId }],
  'sessions.describe': ({ nextSessionId }) => [
    { sessionId: nextSessionId, topic: 'Felting', visitingExpert: 'Ada Lowe' },
  ],
  'sessions.get': ({ sessionId }) => [{ sessionId }],
  'sessions.inItsPlace': ({ sessionId }) => [{ sessionId }],
  'sessions.callRound': ({ sessionId }) => [{ sessionId }],
  'sessions.openMail': ({ sessionId }) => [{ sessionId }],
  'rota.setRoles': ({ groupId, personId }) => [
    {
      groupId,
      roles: [
        { roleId: 'opens', usually: { kind: 'person', personId } },
        { roleId: 'tea', usually: { kind: 'helper', name: 'Bob' } },
        { words: 'sets out the chairs' },
      ],
    },
  ],
  'rota.fill': ({ groupId, sessionId, personId }) => [
    {
      groupId,
      turns: [
        { sessionId, roleId: 'opens', who: { kind: 'nobody' } },
        { sessionId, roleId: 'tea', who: { kind: 'person', personId } },
      ],
    },
    {
      groupId,
      turns: [
        { sessionId, roleId: 'tea', who: null },
        { sessionId, roleId: 'opens', who: { kind: 'helper', name: 'Bob' } },
      ],
    },
  ],
  'rota.get': ({ groupId }) => [{ groupId }],
  'register.get': ({ sessionId }) => [{ sessionId }],
  'register.getOwn': ({ sessionId }) => [{ sessionId }],
  'register.getSameDay': ({ sessionId }) => [{ sessionId }],
  'register.mark': ({ sessionId, personId }) => [{ sessionId, personId, mark: 'here' }],
  'register.markMany': ({ sessionId, personId }) => [
    {
      sessionId,
      marks: [{ personId, mark: 'apologies' }],
      walkIns: [
        { kind: 'known', personId },
        { kind: 'new', preferredName: 'Mair' },
      ],
    },
  ],
  'register.addWalkIn': ({ sessionId, personId }) => [
    { sessionId, who: { kind: 'known', personId } },
    { sessionId, who: { kind: 'new', preferredName: 'Mair' } },
  ],
  'referralForms.text': ({ groupId }) => [{ groupId }],
  'referralForms.save': ({ groupId }) => [{ groupId, print: 'large' }],
  'referralForms.read': ({ groupId }) => [
    { pdf: 'JVBERi0xLjc=' },
    {
      text: [
        'What they like to be called: Nesta',
        'Your name: Bronwen Tudor',
        'Reach them through me only (write x): x',
        'Yes, they agree (write x): x',
        'On which day did they say so?: 20 November 2026',
        `welcome-desk-form 1 ${groupId} tell-link-worker-1`,
      ].join('\n'),
    },
  ],
  'sheets.get': ({ sessionId }) => [{ sessionId, dates: 6 }],
  'holding.get': ({ personId }) => [{ personId }],
  'holding.save': ({ personId }) => [
    { personId, as: 'pdf' },
    { personId, as: 'json' },
  ],
  'sheets.save': ({ sessionId }) => [
    { sessionId, dates: 1, print: 'normal', hasNames: true },
    { sessionId, dates: 6, print: 'large', hasNames: false },
  ],
  'register.setHeadcount': ({ sessionId }) => [{ sessionId, kind: 'volunteers', from: 0, to: 2 }],
  'register.setSupporters': ({ sessionId, personId }) => [{ sessionId, personId, supporters: 1 }],
  'register.countHeads': ({ sessionId, personId }) => [
    { sessionId, check: 'half-way', personIds: [personId], isSeen: true },
  ],
  'register.setNote': ({ sessionId }) => [
    { sessionId, note: 'We began the blanket.' },
    { sessionId, note: 'We finished the blanket.', known: 'We began the blanket.' },
  ],
  'concerns.write': () => [aConcern],
  'concerns.open': () => [{}, { passphrase: 'tea at half past ten' }],
  'concerns.list': ({ concernsTicket: ticket }) => [{ ticket }],
  'concerns.add': ({ concernsTicket: ticket, concernId }) => [
    { ticket, concernId, by: 'Jean Marsh', words: 'Ruth rang back at noon.' },
  ],
  'concerns.save': ({ concernsTicket: ticket, concernId }) => [{ ticket, concernId, print: 'large' }],
  'concerns.delete': ({ concernsTicket: ticket, concernId }) => [{ ticket, concernId }],
  'concerns.close': ({ concernsTicket: ticket }) => [{ ticket }],
  'safety.get': () => [{}],
  'safety.turnOn': () => [{ passphrase: 'tea at half past ten' }],
  'safety.confirmSheet': () => [{}],
  'safety.setKeychain': () => [{ isKept: true }, { isKept: false }],
  'safety.lock': () => [{}],
  'safety.unlock': () => [
    { passphrase: 'tea at half past ten' },
    { recoveryCode: '0000-0000-0000-0000-0000-0000-0000-0000' },
  ],
  'safety.changePassphrase': () => [{ current: 'tea at half past ten', passphrase: 'scones at eleven' }],
  'safety.newRecoveryCode': () => [{ passphrase: 'scones at eleven' }],
  'safety.turnOff': () => [{ passphrase: 'scones at eleven' }],
  // Nothing is asked of the person afterwards.
  'helperMode.begin': () => [{}],
  'helperMode.leave': () => [{ passphrase: 'scones at eleven' }],
  'erasing.erase': ({ personId, stories }) => [
    {
      erasures: [
        { what: 'hold-details', id: personId },
        { what: 'good-to-know', id: personId },
        { what: 'emergency-contact', id: personId },
      ],
    },
    {
      erasures: [
        { what: 'person', id: personId },
        { what: 'notes', id: stories.toChange },
      ],
    },
  ],
  // It is asked for no more.
  'otherGroups.remove': ({ neighbourId }) => [{ otherGroupId: neighbourId }],
  // It makes the folder what it was.
  'backups.preview': ({ backup }) => secretsFor({ place: 'here', file: backup }),
  'backups.restore': ({ backup }) => secretsFor({ place: 'here', file: backup }),
  // Only the newest three backups of a day stay: one more before this, and the one to restore would be gone.
  'backups.make': () => [{}],
  // The last one: it goes away from the folder that the others are asked of.
  'app.useFolder': ({ desk }) => [{ folder: `${desk.folder}/elsewhere` }],
};

export interface Example {
  name: CallName;
  kind: 'query' | 'command';
  input: unknown;
}

export const callNames = Object.keys(api) as CallName[];

/** All of them, in the order of the list above. */
export const examplesOn = (practised: Practised): Example[] =>
  (Object.keys(callExamples) as CallName[]).flatMap((name) =>
    callExamples[name](practised).map((input) => ({ name, kind: api[name].kind, input })),
  );
