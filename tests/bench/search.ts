import { peopleOf } from './data/people.ts';
import { ask, openCore } from './openCore.ts';
import { median, percentile } from './samples.ts';
import type { Size } from './sizes.ts';
import type { Core } from '#electron/core.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/people.ts';
import { folded } from '#shared/domain/text.ts';

export interface SearchMeasured {
  queries: number;
  /** Of a hundred queries, how many had the one meant among their answers. */
  foundPercent: number;
  /** Keys that were pressed on the way. */
  keys: number;
  medianMs: number;
  p95Ms: number;
}

/** As many as the list of people shows. */
const limit = 100;

/** One slip of the fingers, another kind with each number. */
function slipped(word: string, number: number): string {
  const at = 1 + (number % Math.max(1, word.length - 2));
  const [before, letter = '', next = '', after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  const slips = [
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${next}${letter}${after}`,
    `${before}x${next}${after}`,
  ];
  return slips[number % slips.length] ?? word;
}

/** What a leader might type who looks for that person. */
export function queriesFor(person: Person, number: number): string[] {
  const { preferredName, surname = '', telephone = '' } = person;
  const [first, last] = [folded(preferredName), folded(surname)];
  return [
    `${preferredName} ${surname}`,
    `${first} ${last}`,
    `${surname}, ${preferredName}`.toUpperCase(),
    `${first.slice(0, 2)} ${last.slice(0, 3)}`,
    `${last.slice(1)} ${first.slice(0, 3)}`,
    telephone.slice(-6),
    `${first} ${slipped(last, number)}`,
  ];
}

async function press(core: Core, text: string): Promise<{ ids: PersonId[]; milliseconds: number }> {
  const begun = performance.now();
  const answer = (await ask(core, 'people.find', { text, limit })) as OutputOf<'people.find'>;
  const milliseconds = performance.now() - begun;
  return { ids: answer.people.map(({ personId }) => personId), milliseconds };
}

/** Types every query letter by letter, as the page asks at every key, and looks whether it ends with the one meant. */
export async function measureSearch(folder: string, size: Size, people: number): Promise<SearchMeasured> {
  const everybody = peopleOf(size);
  const step = Math.max(1, Math.floor(everybody.length / people));
  const meant = everybody.filter((_person, number) => number % step === 0);
  const core = await openCore(folder);
  const taken: number[] = [];
  let [queries, found] = [0, 0];
  try {
    // The list of people is there before anybody types.
    await press(core, '');
    for (const [number, person] of meant.entries()) {
      for (const query of queriesFor(person, number)) {
        let ids: PersonId[] = [];
        for (let length = 1; length <= query.length; length += 1) {
          const answer = await press(core, query.slice(0, length));
          taken.push(answer.milliseconds);
          ids = answer.ids;
        }
        queries += 1;
        if (ids.includes(person.id)) found += 1;
      }
    }
  } finally {
    await core.close();
  }
  return {
    queries,
    foundPercent: (found / queries) * 100,
    keys: taken.length,
    medianMs: median(taken),
    p95Ms: percentile(taken, 95),
  };
}
