import type { Given } from './summaryAttack.ts';
import type { ToldCount } from '#shared/domain/disclosure/cells.ts';

interface Row {
  groups: string;
  fromOn: string;
  toOn: string;
  people: ToldCount;
  newcomers: ToldCount;
}

/** The same summaries, had the number of people been shown wherever it is not itself small. */
export const withAllPeople = (given: Given): Given =>
  given.map(({ asked, shared }) => {
    const { groups, fromOn, toOn, matter } = asked;
    const came = matter.visits.filter(
      ({ groupId, day }) => groups.some(({ id }) => id === groupId) && day >= fromOn && day <= toOn,
    );
    const count = new Set(came.map(({ personId }) => personId)).size;
    const people: ToldCount = count > 0 && count < 5 ? { kind: 'few' } : { kind: 'exact', count };
    return { asked, shared: { ...shared, content: { ...shared.content, people } } };
  });

const rowsOf = (given: Given): Row[] => [
  ...new Map(
    given.map(({ asked, shared }) => {
      const { fromOn, toOn } = asked;
      const groups = asked.groups.map(({ id }) => id).join();
      const { people, newcomers } = shared.content;
      return [`${groups} ${fromOn} ${toOn}`, { groups, fromOn, toOn, people, newcomers }] as const;
    }),
  ).values(),
];

const valuesOf = (told: ToldCount): number[] | undefined => {
  if (told.kind === 'exact') return [told.count];
  return told.kind === 'few' ? [1, 2, 3, 4] : undefined;
};

/**
 * Tries every value that small numbers of people and newcomers could have against every longer stretch whose number of
 * people is shown: stretches in a row bring at most all their people, and at least those of one and whoever is new after it.
 * Gives the small numbers that lose a value so.
 */
export const attackPeople = (
  given: Given,
): { opened: { people: number[]; newcomers: number[] }[]; unions: number } => {
  const rows = rowsOf(given);
  let unions = 0;
  const opened = rows.flatMap((whole) => {
    const total = whole.people.kind === 'exact' ? whole.people.count : undefined;
    const inside = rows
      .filter(
        (each) =>
          each !== whole &&
          each.groups === whole.groups &&
          each.fromOn >= whole.fromOn &&
          each.toOn <= whole.toOn &&
          valuesOf(each.people) !== undefined,
      )
      .sort((one, other) => (one.fromOn < other.fromOn ? -1 : 1));
    const isChain = inside.every((each, at) => at === 0 || each.fromOn > (inside[at - 1]?.toOn ?? ''));
    if (total === undefined || inside.length === 0 || !isChain) return [];
    unions += 1;
    // Whether these stretches fill the whole: otherwise others may have come between them.
    const isFilled =
      inside[0]?.fromOn === whole.fromOn &&
      inside.at(-1)?.toOn === whole.toOn &&
      inside.every((each, at) => at === 0 || isNextDay(inside[at - 1]?.toOn ?? '', each.fromOn));
    const isOneGroup = !whole.groups.includes(',');
    const choices = inside.map((each) =>
      (valuesOf(each.people) ?? []).flatMap((people) =>
        (valuesOf(each.newcomers) ?? [0])
          .filter((newcomers) => !isOneGroup || newcomers <= people)
          .map((newcomers) => ({ people, newcomers: isOneGroup ? newcomers : 0 })),
      ),
    );
    const fits = all(choices).filter((chosen) => {
      const least = chosen.reduce((pool, each) => Math.max(pool + each.newcomers, each.people), 0);
      const most = chosen.reduce((pool, each) => pool + each.people, 0);
      return least <= total && (!isFilled || total <= most);
    });
    return inside.flatMap((each, at) => {
      const left = (of: 'people' | 'newcomers') =>
        [...new Set(fits.map((chosen) => chosen[at]?.[of] ?? 0))].sort((low, high) => low - high);
      const loses = (of: 'people' | 'newcomers') =>
        each[of].kind === 'few' && left(of).length < 4 && (of === 'people' || isOneGroup);
      return loses('people') || loses('newcomers')
        ? [{ people: left('people'), newcomers: left('newcomers') }]
        : [];
    });
  });
  return { opened, unions };
};

const isNextDay = (one: string, other: string): boolean => Date.parse(other) - Date.parse(one) === 86_400_000;

const all = <Choice>(choices: readonly (readonly Choice[])[]): Choice[][] =>
  choices.reduce<Choice[][]>(
    (chosen, next) => chosen.flatMap((each) => next.map((one) => [...each, one])),
    [[]],
  );
