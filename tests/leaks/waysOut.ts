import { read, textOfWorkbook } from './reading.ts';
import type { Leaving } from './search.ts';
import { type LeakWorld, markOf, mayBeToldOf, quotableIn, type Story } from './world.ts';
import { calendarFile } from '#electron/formats/calendar.ts';
import { tableToCsv } from '#electron/formats/csv.ts';
import { concernPaper } from '#electron/formats/concernSheet.ts';
import { heldJson, heldPdf, heldSections } from '#electron/formats/heldSheet.ts';
import { listingBlocks, listingMail, listingPdf } from '#electron/formats/listing.ts';
import { messageMailto, messageProposed, ownWordsMailto } from '#electron/formats/message.ts';
import { badgesPaper, badgesPdf } from '#electron/formats/papers/badges.ts';
import { groupPapers, groupsOut } from './groupsOut.ts';
import { datesPaper } from '#electron/formats/papers/dates.ts';
import { mailingMailto, telephonesPaper, telephoneTreePaper } from '#electron/formats/papers/lists.ts';
import { posterPdf } from '#electron/formats/papers/posterPdf.ts';
import { posterPaper } from '#electron/formats/papers/posterWords.ts';
import { signInPaper } from '#electron/formats/papers/signIn.ts';
import { questionSheetPdf } from '#electron/formats/questionSheet.ts';
import { referralFormPdf } from '#electron/formats/referralFormPdf.ts';
import { referralFormText } from '#electron/formats/referralFormText.ts';
import { returnMail, returnMailto } from '#electron/formats/returnMail.ts';
import { returnHead, returnPdf } from '#electron/formats/returnPdf.ts';
import { returnSpreadsheet } from '#electron/formats/returnSpreadsheet.ts';
import { returnCells, returnTable } from '#electron/formats/returnTable.ts';
import { noticeMail } from '#electron/formats/sessionNotice.ts';
import { summaryCsv, summaryPaper, summaryPdf } from '#electron/formats/summary.ts';
import { webAddress } from '#shared/domain/groupDetails.ts';
import type { Group } from '#shared/domain/groups.ts';
import { nothingTold } from '#shared/domain/funderSummary.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import type { Consent, OwnPurpose } from '#shared/domain/consents.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Person } from '#shared/domain/people.ts';
import { fullName } from '#shared/domain/people.ts';
import { receivedOn } from '#shared/domain/referrals.ts';
import type { Purpose } from '#shared/domain/sharing/approved.ts';
import { shareConcern } from '#shared/domain/sharing/concern.ts';
import { shareCalendar } from '#shared/domain/sharing/calendar.ts';
import { shareBadges } from '#shared/domain/sharing/badges.ts';
import { shareMailing, shareTelephones, shareTelephoneTree } from '#shared/domain/sharing/contactList.ts';
import { shareDates } from '#shared/domain/sharing/dates.ts';
import { shareForm } from '#shared/domain/sharing/form.ts';
import { shareHolding } from '#shared/domain/sharing/holding.ts';
import { shareFunderSummary } from '#shared/domain/sharing/funderSummary.ts';
import { shareListing } from '#shared/domain/sharing/listing.ts';
import { shareMessage, withOwnWords } from '#shared/domain/sharing/message.ts';
import { shareNotice } from '#shared/domain/sharing/notice.ts';
import { sharePoster } from '#shared/domain/sharing/poster.ts';
import { shareQuestions } from '#shared/domain/sharing/questions.ts';
import { shareReturn } from '#shared/domain/sharing/return.ts';
import { shareSignIn } from '#shared/domain/sharing/signIn.ts';
import { saidBy, wordsAbout } from '#shared/domain/wellbeing.ts';
import { day, noon } from '#tests/support/builders.ts';

/** What is opened in another program, as it reads there. */
const opened = (address: string): string => decodeURIComponent(address);

const textOf = (value: unknown): string => JSON.stringify(value);

const theirs = (world: LeakWorld, linkWorker: LinkWorker): Story[] =>
  world.stories.filter(({ referral }) => referral.linkWorkerId === linkWorker.id);

const toldOf = (world: LeakWorld, linkWorker: LinkWorker): Story[] =>
  theirs(world, linkWorker).filter(({ person }) => mayBeToldOf(person, linkWorker, world.today));

export const returnOf = (world: LeakWorld, linkWorker: LinkWorker) =>
  shareReturn({
    ...world,
    linkWorker,
    matters: world.stories.map((story) => ({
      ...story,
      words: wordsAbout(saidBy(world.said, story.person.id), story.group.id),
    })),
  });

/** How those are marked that a return may tell of, and what they may be quoted with. */
const mayBeInReturn = (world: LeakWorld, linkWorker: LinkWorker): string[] => [
  linkWorker.name,
  ...toldOf(world, linkWorker).flatMap((story) => [markOf(story), ...quotableIn(world, story)]),
];

/** A return is tried with all stories there are, also another's; it may hold the marks of those it may tell of. */
const returns = (world: LeakWorld): Leaving[] =>
  world.linkWorkers.flatMap((linkWorker) => {
    const { content } = returnOf(world, linkWorker);
    const may = mayBeInReturn(world, linkWorker);
    const csv = tableToCsv(returnTable(content));
    return [
      { what: 'a return', text: textOf(content), may },
      { what: 'a return as CSV', text: csv, may },
      {
        what: 'a return as an e-mail',
        text: `${textOf(returnMail(content))}${opened(returnMailto(content, { to: undefined, hasText: true }))}`,
        may,
      },
      {
        what: 'a return in cells',
        text: textOf([returnHead(content), returnCells(content, { hasFrom: true })]),
        may,
      },
    ];
  });

const own = { subject: 'About Tuesday', text: 'It went well.' };

/** Every story is told to every link worker, also to one who has nothing to do with it. */
const messagesOf = (world: LeakWorld) =>
  world.stories.flatMap((story) =>
    world.linkWorkers.map((linkWorker) => {
      const { message } = shareMessage({
        ...story,
        linkWorker,
        today: world.today,
        settings: world.settings,
        instead: listingOf(world),
      });
      const isTold =
        story.referral.linkWorkerId === linkWorker.id && mayBeToldOf(story.person, linkWorker, world.today);
      const address = [linkWorker.name, linkWorker.email?.split('@')[0] ?? ''];
      return { story, message, may: [...address, ...(isTold ? [markOf(story)] : [])], isTold };
    }),
  );

const messages = (world: LeakWorld): Leaving[] =>
  messagesOf(world).flatMap(({ story, message, may, isTold }) => {
    const { script, ...written } = messageProposed(message);
    return [
      { what: 'a message', text: textOf(written), may },
      { what: 'a message that is opened', text: opened(messageMailto(message)), may },
      {
        what: 'a message on the telephone',
        text: textOf(script),
        may: [...may, ...(isTold ? [story.person.preferredName] : [])],
      },
    ];
  });

const words = (world: LeakWorld): Leaving[] =>
  messagesOf(world).flatMap(({ message, may }) => {
    const worded = withOwnWords(message, own);
    return worded ? [{ what: 'the leader’s own words', text: opened(ownWordsMailto(worded)), may }] : [];
  });

/** Everybody is expected everywhere; only those who may be written to get it, and it names nobody. */
const notices = (world: LeakWorld): Leaving[] =>
  world.groups.flatMap((group, index) =>
    (world.sessions[index] ?? []).map((session) => {
      const notice = shareNotice({ ...world, group, session });
      const may = world.people.flatMap((person) =>
        isReachable(person, world.today) ? (person.email?.split('@')[0] ?? []) : [],
      );
      const { subject, text, mailto } = noticeMail(notice);
      return { what: 'a notice', text: `${textOf(notice)}${subject}${text}${opened(mailto)}`, may };
    }),
  );

const listingOf = ({ groups, sessions, settings, today }: LeakWorld) =>
  shareListing({
    ours: groups.map((group, index) => ({ group, nextDates: [...(sessions[index] ?? [])] })),
    others: [],
    settings,
    today,
  });

const listings = (world: LeakWorld): Leaving[] => {
  const listing = listingOf(world);
  const { mailto, ...mail } = listingMail(listing);
  const text = textOf([listing, listingBlocks(listing), mail, opened(mailto)]);
  return [{ what: 'a listing', text, may: [] }];
};

const calendars = ({ groups, sessions, today }: LeakWorld): Leaving[] => {
  const calendar = shareCalendar({
    matters: groups.map((group, index) => ({
      group,
      records: new Map((sessions[index] ?? []).map(({ slot, ...session }) => [slot, session])),
    })),
    today,
  });
  const file = calendarFile(calendar, { name: 'Sessions', fromOn: today, savedAt: noon(today) });
  const given = textOf(calendar.groups.map(({ group, sessions: told }) => [group, [...told]]));
  return [{ what: 'a calendar', text: `${given}${file.replaceAll('\r\n ', '')}`, may: [] }];
};

const formsOf = ({ groups, sessions, settings, today }: LeakWorld) =>
  groups.map((group, index) => shareForm({ group, next: sessions[index]?.[0], settings, today }));

const forms = (world: LeakWorld): Leaving[] =>
  formsOf(world).map((form) => ({
    what: 'a form',
    text: `${textOf(form)}${referralFormText(form)}`,
    may: [],
  }));

/** What a group gives out about itself, beside its name and place. */
export const givenOut = ({ details, welcome }: Group): string[] =>
  [
    welcome?.whatToBring,
    details?.access,
    details?.costWords,
    details?.email,
    details?.webPage,
    details && details.webPage !== undefined && webAddress(details.webPage),
  ].filter((words) => typeof words === 'string');

const postersOf = (world: LeakWorld) =>
  world.groups.map((group, index) => ({
    may: givenOut(group),
    poster: sharePoster({
      ...world,
      group,
      usualTimes: group.usualTimes.flatMap((each) => ('times' in each ? each.times : [])),
      sessions: world.sessions[index] ?? [],
      leftOut: [day('2026-06-30')],
    }),
  }));

const posters = (world: LeakWorld): Leaving[] =>
  postersOf(world).map(({ poster, may }) => ({
    what: 'a poster',
    text: textOf([poster, posterPaper(poster)]),
    may,
  }));

const datesOf = ({ groups, sessions, today }: LeakWorld) =>
  shareDates({
    sessions: groups.flatMap((group, index) =>
      (sessions[index] ?? []).map((session) => ({ group, session })),
    ),
    fromOn: day('2026-06-01'),
    toOn: day('2026-07-31'),
    today,
  });

const dates = (world: LeakWorld): Leaving[] => {
  const told = datesOf(world);
  return [{ what: 'a calendar on paper', text: textOf([told, datesPaper(told)]), may: [] }];
};

/** The last word of a person about something for themselves, reckoned apart from the code. */
const lastWord = ({ consents }: Person, purpose: OwnPurpose, today: Day): Consent | undefined => {
  const words = consents.filter((each) => each.purpose === purpose && each.on <= today);
  const latest = words
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return words.filter(({ on }) => on === latest).at(-1);
};

/** Whether it is a yes that stands. */
const agreedTo = (person: Person, purpose: 'contact-list' | 'telephone-tree', today: Day): boolean => {
  const last = lastWord(person, purpose, today);
  return last?.answer === 'given' && last.wording === `${purpose}-1`;
};

/** Whether a way to reach them may be used: not through a link worker only, and never forbidden. */
const isReachable = (person: Person, today: Day): boolean =>
  !person.isReachedThroughLinkWorker &&
  (lastWord(person, 'hold-details', today)?.answer ?? 'given') === 'given';

const fullNames = (those: readonly Person[]): string[] =>
  those.flatMap(({ preferredName, surname }) => [preferredName, ...(surname === undefined ? [] : [surname])]);

const anyGroup = ({ groups }: LeakWorld): Group => groups[0] as Group;

/** What each likes to be called is on a badge; nothing else of anybody. */
const badges = (world: LeakWorld): Leaving[] => {
  const told = shareBadges({ ...world, group: anyGroup(world) });
  const may = world.people.map(({ preferredName }) => preferredName);
  return [{ what: 'badges', text: textOf([told, badgesPaper(told)]), may }];
};

const signIns = (world: LeakWorld): Leaving[] => {
  const group = anyGroup(world);
  const session = world.sessions[0]?.[0];
  const told = shareSignIn({ ...world, group, session });
  return [{ what: 'a sign-in sheet', text: textOf([told, signInPaper(told)]), may: fullNames(world.people) }];
};

const contactable = (world: LeakWorld, purpose: 'contact-list' | 'telephone-tree'): Person[] =>
  world.people.filter((person) => agreedTo(person, purpose, world.today) && isReachable(person, world.today));

const numbersOf = (those: readonly Person[]): string[] => [
  ...fullNames(those),
  ...those.flatMap(({ telephone }) => telephone ?? []),
];

const mailings = (world: LeakWorld): Leaving[] => {
  const { list } = shareMailing({ ...world, group: anyGroup(world) });
  const may = contactable(world, 'contact-list').flatMap(({ email }) => email?.split('@')[0] ?? []);
  return [{ what: 'a mailing', text: `${textOf(list)}${opened(mailingMailto(list))}`, may }];
};

const telephoneLists = (world: LeakWorld): Leaving[] => {
  const { list } = shareTelephones({ ...world, group: anyGroup(world) });
  const may = numbersOf(contactable(world, 'contact-list'));
  return [{ what: 'a telephone list', text: textOf([list, telephonesPaper(list)]), may }];
};

const telephoneTrees = (world: LeakWorld): Leaving[] => {
  const { list } = shareTelephoneTree({ ...world, group: anyGroup(world) });
  const may = numbersOf(contactable(world, 'telephone-tree'));
  return [{ what: 'a telephone tree', text: textOf([list, telephoneTreePaper(list)]), may }];
};
/** Everybody is given what is held about them, out of all the stories there are; of others nothing may be in it. */
const holdingsOf = (world: LeakWorld) =>
  world.people.map((person, index) => {
    const isTheirs = (owner: string) =>
      owner.endsWith(`of person ${index}`) || owner.startsWith('id of link worker');
    const theirStories = world.stories.filter(({ referral }) => referral.personId === person.id);
    const held = shareHolding(
      {
        person,
        name: fullName(person),
        regularAt: [],
        consents: person.consents.map((consent) => ({ consent })),
        calls: [],
        stories: world.stories.map(({ referral, group }) => ({ group: group.name, referral })),
        marks: [],
        roles: [],
        wellbeing: world.said.map((said) => ({ group: 'Group', said })),
        copies: [],
      },
      world.today,
    );
    const marks = [...world.marks].filter(([, owner]) => isTheirs(owner)).map(([word]) => word);
    return { held, may: [...marks, ...theirStories.map(({ referral }) => referral.id)] };
  });

const holdings = (world: LeakWorld): Leaving[] =>
  holdingsOf(world).map(({ held, may }) => ({
    what: 'what is held about somebody',
    text: `${textOf(heldSections(held))}${Buffer.from(heldJson(held)).toString()}`,
    may,
  }));

/** With every question that there is. */
const asking = (settings: LeakWorld['settings']): LeakWorld['settings'] => ({
  ...settings,
  wellbeing: { sets: ['well-being', 'loneliness'] },
});

/** Of all groups, in the days of the world; an organisation that sends people is named, and nobody else is. */
const summaryOf = ({ groups, stories, said, linkWorkers, fromOn, toOn, today, settings }: LeakWorld) => {
  const visits = stories.flatMap(({ group, person, visits: days }) =>
    days.map((on) => ({ groupId: group.id, day: on, personId: person.id })),
  );
  return shareFunderSummary({
    groups,
    fromOn,
    toOn,
    matter: {
      visits,
      newcomers: visits,
      sessions: visits.map((each) => ({ ...each, minutes: 90 })),
      referrals: stories.map(({ referral }) => ({
        groupId: referral.groupId,
        day: receivedOn(referral),
        origin: referral.linkWorkerId ?? 'formal',
      })),
      origins: [
        ...linkWorkers.map(({ id, organisation = '' }) => ({
          id,
          way: 'organisation' as const,
          organisation,
        })),
        { id: 'formal', way: 'formal' as const },
      ],
      said,
    },
    before: nothingTold,
    today,
    settings: asking(settings),
    id: '0',
  }).content;
};

const organisationsOf = ({ linkWorkers }: LeakWorld): string[] =>
  linkWorkers.flatMap(({ organisation }) => organisation ?? []);

const summaries = (world: LeakWorld): Leaving[] => {
  const summary = summaryOf(world);
  const text = `${textOf(summary)}${textOf(summaryPaper(summary))}${summaryCsv(summary)}`;
  return [{ what: 'a summary for funders', text, may: organisationsOf(world) }];
};

/** For the safeguarding lead, and for nobody else: one concern, whole, and no word of another. */
const concernsOut = (world: LeakWorld): Leaving[] =>
  world.concerns.map((concern, index) => {
    const told = shareConcern(concern, world.settings, world.today);
    const may = [...world.marks]
      .filter(([word, owner]) => owner.endsWith(`of concern ${index}`) && word !== concern.id)
      .map(([word]) => word);
    return { what: 'a concern', text: textOf([told, concernPaper(told)]), may };
  });

/** Empty sheets on which somebody may say how things are. */
const questionsOf = ({ settings, today }: LeakWorld) => shareQuestions({ settings: asking(settings), today });

const questions = (world: LeakWorld): Leaving[] => [
  { what: 'a sheet of questions', text: textOf(questionsOf(world)), may: [] },
];

/** All that can leave about people and groups: a kind that is not here does not compile. */
export const waysOut: Record<Purpose, (world: LeakWorld) => Leaving[]> = {
  return: returns,
  message: messages,
  words,
  notice: notices,
  listing: listings,
  calendar: calendars,
  form: forms,
  poster: posters,
  dates,
  group: groupsOut,
  badges,
  'sign-in': signIns,
  mailing: mailings,
  telephones: telephoneLists,
  'telephone-tree': telephoneTrees,
  holding: holdings,
  'funder-summary': summaries,
  concern: concernsOut,
  questions,
};

/** The papers among them: each takes its time to be made and read, so a handful of worlds is looked at. */
export const papersOut: ((world: LeakWorld) => Promise<Leaving[]>)[] = [
  async (world) => {
    const paper = await summaryPdf(summaryOf(world), { print: 'normal', madeAt: noon(world.today) });
    return [{ what: 'a summary on paper', text: await read(paper), may: organisationsOf(world) }];
  },
  async (world) =>
    (
      await Promise.all(
        world.linkWorkers.map(async (linkWorker) => {
          const { content } = returnOf(world, linkWorker);
          if (content.rows.length === 0) return [];
          const may = mayBeInReturn(world, linkWorker);
          const paper = await returnPdf(content, { print: 'normal', madeAt: noon(world.today) });
          const book = textOfWorkbook(await returnSpreadsheet(content));
          return [
            { what: 'a return on paper', text: await read(paper), may },
            { what: 'a return as a spreadsheet', text: book, may },
          ];
        }),
      )
    ).flat(),
  async (world) => {
    const paper = await questionSheetPdf(questionsOf(world), { print: 'normal', madeAt: noon(world.today) });
    return [{ what: 'a sheet of questions on paper', text: await read(paper), may: [] }];
  },
  async (world) => {
    const paper = await listingPdf(listingOf(world), { print: 'normal', madeAt: noon(world.today) });
    return [{ what: 'a listing on paper', text: await read(paper), may: [] }];
  },
  async (world) =>
    Promise.all(
      formsOf(world).map(async (form) => {
        const paper = await referralFormPdf(form, { print: 'normal', madeAt: noon(world.today) });
        return { what: 'a form on paper', text: await read(paper), may: [] };
      }),
    ),
  async (world) =>
    Promise.all(
      holdingsOf(world).map(async ({ held, may }) => {
        const paper = await heldPdf(held, world.today, noon(world.today));
        return { what: 'what is held about somebody, on paper', text: await read(paper), may };
      }),
    ),
  async (world) =>
    Promise.all(
      postersOf(world).map(async ({ poster, may }) => {
        const about = { print: 'normal', size: 'a4', hasCode: true, madeAt: noon(world.today) } as const;
        return { what: 'a poster on paper', text: await read(await posterPdf(poster, about)), may };
      }),
    ),
  async (world) => {
    const told = shareBadges({ ...world, group: anyGroup(world) });
    const about = { print: 'normal', sheet: 'L7160', used: 0, madeAt: noon(world.today) } as const;
    const may = world.people.map(({ preferredName }) => preferredName);
    return [{ what: 'badges on paper', text: await read(await badgesPdf(told, about)), may }];
  },
  groupPapers,
];
