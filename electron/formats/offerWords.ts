import { dayInWords } from './words.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { PublicGroup } from '#shared/domain/directory.ts';

const pounds = (pence: number): string =>
  pence % 100 === 0 ? `£${pence / 100}` : `£${(pence / 100).toFixed(2)}`;

/** The words of "What we offer", a page for link workers. */
export const offerWords = {
  title: (group: string): string => `What ${group} offers`,
  fileName: (group: string): string => `What ${group} offers.pdf`,
  when: 'When',
  byArrangement: 'By arrangement: ask when we meet next',
  over: 'Not at present',
  where: 'Where',
  offers: 'What we offer',
  cannotOffer: 'What we cannot offer',
  bring: 'What to bring',
  cost: 'Cost',
  costSaid: ({ costPence, costWords }: PublicGroup): string | undefined => {
    if (costPence === undefined) return costWords;
    const price = costPence === 0 ? 'Free' : `${pounds(costPence)} a session`;
    return costWords === undefined ? price : `${price}. ${costWords}`;
  },
  access: 'Getting in and about',
  ask: 'Whom to ask',
  checked: (day: Day): string => `Details checked on ${dayInWords(day)}`,
} as const;
