import { dayInFewWords, dayInWords, weekdayInWords } from './words.ts';
import type { Day, Time } from '#shared/domain/dates.ts';
import type { SecondFact } from '#shared/domain/people.ts';
import type { Headcount } from '#shared/domain/sessions.ts';

/** `24 Nov`: at the head of a narrow column. */
export const dayAtHead = (day: Day): string => dayInFewWords(day).replace(/ \d{4}$/, '');

/** `Tuesday 24 November 2026` */
export const dateInWords = (day: Day): string => `${weekdayInWords(day)} ${dayInWords(day)}`;

export const fromTo = (from: Time, to: Time): string => `${from} to ${to}`;

/** What tells two people of one name apart, on paper. */
export const secondFactInWords = (fact: SecondFact): string =>
  fact.kind === 'place' ? fact.place : `known since ${dayInWords(fact.on)}`;

/** The paper register: it lies about in a hall, so nothing in it may tell who was referred (DOMAIN 4). */
export const sheetWords = {
  title: (group: string): string => `Register of ${group}`,
  number: 'No.',
  name: 'Name',
  here: 'Here',
  apologies: 'Apologies',
  apologiesLetter: 'A',
  howOne: 'Tick Here when somebody comes, and Apologies when they told us. Leave the rest empty.',
  howMany: 'Tick whoever is here, and write A for apologies. Leave the rest empty.',
  dateToWrite: 'Date',
  timeAndPlaceToWrite: 'Time and place',
  walkIns: 'Others who came',
  walkInsHint: 'A first name is enough.',
  headcount: 'How many more',
  counted: {
    visitors: 'Visitors',
    children: 'Children',
    supporters: 'Supporters',
    volunteers: 'Volunteers',
  } satisfies Record<keyof Headcount, string>,
  note: 'Note',
  names: 'Names and boxes to tick',
  toTick: 'box to tick',
  ticked: 'ticked',
  apologiesTicked: 'A for apologies',
  toWrite: 'line to write on',
  fileName: (group: string, day: Day | undefined): string =>
    day === undefined ? `Blank register of ${group}.pdf` : `Register of ${group}, ${dayInWords(day)}.pdf`,
} as const;
