import { heldWords as w } from './heldWords.ts';
import { makePdf, type Pdf } from './pdf.ts';
import { heading, paragraph, title } from './pdfPen.ts';
import { dayInFewWords, dayInWords, endingWords, stateWords } from './words.ts';
import type { Day, Instant } from '#shared/domain/dates.ts';
import type { KeptLonger } from '#shared/domain/keptLonger.ts';
import type { HeldSection, HoldingContent } from '#shared/domain/holding.ts';
import { accessNeeds } from '#shared/domain/people.ts';
import type { ShareableHolding } from '#shared/domain/sharing/holding.ts';
import {
  answerWords,
  ownWordsQuestion,
  questionsOf,
  questionSets,
  questionWords,
} from '#shared/domain/wellbeing.ts';

type Line = HeldSection['lines'][number];
type Held = HoldingContent['person'];
type Story = HoldingContent['stories'][number];

/** Lines for what is written down, and none for gaps. */
const labelled = (texts: Readonly<Record<string, string | undefined>>): Line[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [{ label: w.labels[name as keyof typeof w.labels], text }],
  );

const dated = (day: Day | undefined): string | undefined => (day === undefined ? undefined : dayInWords(day));

const keptLonger = (kept: KeptLonger | undefined): Line[] =>
  kept === undefined ? [] : [{ text: w.keptLonger(kept) }];

const details = (person: Held): Line[] => [
  ...labelled({
    preferredName: person.preferredName,
    surname: person.surname,
    alsoKnownAs: person.alsoKnownAs,
    place: person.place,
    telephone: person.telephone,
    email: person.email,
    addedOn: dayInWords(person.addedOn),
    diedOn: dated(person.diedOn),
    erasedOn: dated(person.erasedOn),
  }),
  ...(person.isReachedThroughLinkWorker ? [{ text: w.throughLinkWorker }] : []),
  ...keptLonger(person.keptLonger),
];

const comfort = (person: Held): Line[] =>
  labelled({
    pronunciation: person.pronunciation,
    goodTimes: person.goodTimes,
    accessNeeds: accessNeeds
      .filter((need) => person.accessNeeds?.includes(need))
      .map((need) => w.needs[need])
      .join(', '),
    accessNote: person.accessNote,
    emergencyName: person.emergencyName,
    emergencyTelephone: person.emergencyTelephone,
  });

const limitIn = ({ limit }: Story['referral']): string | undefined =>
  limit &&
  [
    limit.sessions === undefined ? '' : String(limit.sessions),
    limit.untilOn === undefined ? '' : dayInWords(limit.untilOn),
  ]
    .filter(Boolean)
    .join(', ');

const story = ({ group, linkWorker, referral }: Story): Line[] => [
  { text: w.story(group, linkWorker) },
  ...labelled({
    reference: referral.reference,
    whatMatters: referral.whatMatters,
    goodToKnow: referral.goodToKnow,
    wouldSuit: referral.wouldSuit,
    limit: limitIn(referral),
    comesAlong: referral.comesAlong?.who,
    greeter: referral.greeter,
    buddy: referral.buddy,
    originalText: referral.originalText,
  }),
  ...keptLonger(referral.keptLonger),
  ...referral.steps.map(({ state, on, ending }) => ({
    label: dayInFewWords(on),
    text: ending ? endingWords[ending] : stateWords[state],
  })),
  ...(referral.tellings ?? []).map(({ told }) =>
    told.kind === 'told'
      ? { label: dayInFewWords(told.on), text: w.told(told.how, told.words) }
      : { text: w.notTold },
  ),
];

const marks = ({ group, day, mark, isWalkIn, supporters, was }: HoldingContent['marks'][number]): Line => ({
  label: dayInFewWords(day),
  text: [
    `${group}: ${mark === null ? w.blank : w.marks[mark]}`,
    isWalkIn ? w.walkIn : '',
    supporters === undefined ? '' : w.supporters(supporters),
    was === undefined ? '' : w.was(was === null ? w.blank : w.marks[was]),
  ]
    .filter(Boolean)
    .join('; '),
});

const consents = ({ consent, linkWorker }: HoldingContent['consents'][number]): Line => ({
  label: dayInFewWords(consent.on),
  text: `${consent.purpose === 'tell-link-worker' ? w.mayTell(linkWorker ?? '') : w.may[consent.purpose]} ${w.answers[consent.answer]}, ${w.hows[consent.how]}`,
});

const wellbeing = ({ group, said }: HoldingContent['wellbeing'][number]): Line[] => {
  const { on, ownWords, answers } = said;
  return [
    ...(ownWords
      ? [
          {
            label: dayInFewWords(on),
            text: `${group}: ${ownWordsQuestion} “${ownWords.text}” ${w.mayBeQuoted(ownWords.mayBeQuoted)}`,
          },
        ]
      : []),
    ...questionsOf(questionSets).flatMap((question): Line[] => {
      const answer = answers[question];
      if (answer === undefined) return [];
      const text = `${group}: ${questionWords[question]} ${answerWords(question, answer)}`;
      return [{ label: dayInFewWords(on), text }];
    }),
  ];
};

const copies = ({ to, savedOn, fromOn, toOn, row }: HoldingContent['copies'][number]): Line => {
  const state = row.ending ? endingWords[row.ending] : stateWords[row.state];
  const sent = w.sentAs(row.person, state, w.came(row.cameOn.map(dayInFewWords)));
  return { label: dayInFewWords(savedOn), text: `${w.copy(to, fromOn, toOn)}: ${sent}` };
};

/** Everything in the order in which somebody would ask; where nothing is written down, the section is left out. */
export const heldSections = (held: ShareableHolding): HeldSection[] => {
  const { sections } = w;
  return [
    { title: sections.details, lines: details(held.person) },
    { title: sections.comfort, lines: comfort(held.person) },
    {
      title: sections.groups,
      lines: held.regularAt.map(({ group, sinceOn, untilOn }) => ({
        text: w.since(group, sinceOn, untilOn),
      })),
    },
    { title: sections.consents, lines: held.consents.map(consents) },
    { title: sections.stories, lines: held.stories.flatMap(story) },
    {
      title: sections.pauses,
      lines: (held.person.pauses ?? []).map(({ fromOn, untilOn }) => ({ text: w.away(fromOn, untilOn) })),
    },
    {
      title: sections.calls,
      lines: held.calls.map(({ group, call }) => ({
        label: dayInFewWords(call.on),
        text: `${group}: ${w.calls[call.answer]}`,
      })),
    },
    {
      title: sections.roles,
      lines: held.roles.map(({ group, role, on }) => ({
        label: on === undefined ? w.usually : dayInFewWords(on),
        text: `${group}: ${typeof role === 'string' ? w.roles[role] : role.words}`,
      })),
    },
    { title: sections.marks, lines: held.marks.map(marks) },
    { title: sections.wellbeing, lines: held.wellbeing.flatMap(wellbeing) },
    { title: sections.copies, lines: held.copies.map(copies) },
  ].filter(({ lines }) => lines.length > 0);
};

/** The same on paper, to be handed to whom it is about. */
export const heldPdf = (held: ShareableHolding, on: Day, madeAt: Instant): Promise<Pdf> => {
  const name = w.title(held.name);
  return makePdf({ title: name, foot: name, print: 'normal', madeAt }, (pen) => {
    title(pen, name);
    paragraph(pen, w.intro(on));
    for (const section of heldSections(held)) {
      heading(pen, section.title);
      for (const { label, text } of section.lines)
        paragraph(pen, label === undefined ? text : `${label}: ${text}`);
    }
  });
};

/** The same as data, every field as it is kept. */
export const heldJson = (held: ShareableHolding): Uint8Array =>
  Buffer.from(`${JSON.stringify(held, null, 2)}\n`);
