/** That the sum of some of the unknown numbers lies between two others. */
export interface Clue {
  of: readonly number[];
  from: number;
  to: number;
}

/** So many that follow from others; more would cost more time than they save. */
const mostClues = 60;

/**
 * The clues with those that follow from two of them: of a sum and a part of it, what the rest is. What is known of the same
 * sum becomes one clue. They say nothing new, and lead the search past what cannot be.
 */
export const withRests = (clues: readonly Clue[]): Clue[] => {
  const all = new Map<string, Clue>();
  const add = ({ of, from, to }: Clue): boolean => {
    if (from <= 0 && to === Infinity) return false;
    const sorted = [...new Set(of)].sort((one, other) => one - other);
    const [key, known] = [sorted.join(), all.get(sorted.join())];
    if (!known && all.size >= mostClues) return false;
    const now = { from: Math.max(from, known?.from ?? 0), to: Math.min(to, known?.to ?? Infinity) };
    if (known && now.from === known.from && now.to === known.to) return false;
    all.set(key, { of: sorted, ...now });
    return true;
  };
  for (const clue of clues) add(clue);
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const whole of [...all.values()]) {
      for (const part of [...all.values()]) {
        if (part.of.length >= whole.of.length || !part.of.every((each) => whole.of.includes(each))) continue;
        const of = whole.of.filter((each) => !part.of.includes(each));
        const least = Number.isFinite(part.to) ? whole.from - part.to : 0;
        if (add({ of, from: least, to: whole.to - part.from })) isNew = true;
      }
    }
  }
  return [...all.values()];
};

interface Span {
  from: number[];
  to: number[];
}

/** Narrows every unknown down as far as single clues allow; undefined when they contradict each other. */
const narrowed = (clues: readonly Clue[], start: Span): Span | undefined => {
  const span = { from: [...start.from], to: [...start.to] };
  const at = (list: number[], which: number) => list[which] ?? 0;
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const { of, from, to } of clues) {
      const least = of.reduce((sum, each) => sum + at(span.from, each), 0);
      const most = of.reduce((sum, each) => sum + at(span.to, each), 0);
      if (least > to || most < from) return undefined;
      for (const each of of) {
        const [low, high] = [at(span.from, each), at(span.to, each)];
        const lowNow = Math.max(low, from - (most - high));
        const highNow = Math.min(high, to - (least - low));
        if (lowNow > highNow) return undefined;
        if (lowNow > low || highNow < high) isNew = true;
        span.from[each] = lowNow;
        span.to[each] = highNow;
      }
    }
  }
  return span;
};

/** Unknown numbers that the same clues are about, as one: only their sum is asked for. */
const merged = (clues: readonly Clue[], near: readonly number[]): { clues: Clue[]; near: number[] } => {
  const told = clues.filter(({ from, to }) => from > 0 || to < Infinity);
  const alike = [
    ...Map.groupBy(near.keys(), (at) =>
      told.flatMap(({ of }, which) => (of.includes(at) ? [which] : [])).join(),
    ),
  ];
  return {
    clues: told.map(({ from, to }, which) => ({
      of: alike.flatMap(([its], at) => (its.split(',').includes(String(which)) ? [at] : [])),
      from,
      to,
    })),
    near: alike.map(([, those]) => those.reduce((sum, at) => sum + (near[at] ?? 0), 0)),
  };
};

/**
 * Whether there are whole numbers, none below zero, to which all clues fit. Complete: where it finds none, there are none
 * up to `most`. `near` says where to look first: as little as possible is moved from there. More than 20,000 steps are an
 * error, not an answer.
 */
export const canFit = (
  allClues: readonly Clue[],
  { near: allNear, most }: { near: readonly number[]; most: number },
): boolean => {
  const { clues, near } = merged(allClues, allNear);
  let steps = 0;
  const counts = near.map((_, at) => clues.filter(({ of }) => of.includes(at)).length);
  const mentions = (at: number) => counts[at] ?? 0;
  const search = (start: Span): boolean => {
    steps += 1;
    if (steps > 20_000) throw new Error('too many steps: the clues are too tangled for this search');
    const span = narrowed(clues, start);
    if (!span) return false;
    const [least, highest] = [(at: number) => span.from[at] ?? 0, (at: number) => span.to[at] ?? 0];
    const guess = near.map((value, at) => Math.min(Math.max(value, least(at)), highest(at)));
    const wrong = clues.find(({ of, from, to }) => {
      const sum = of.reduce((total, each) => total + (guess[each] ?? 0), 0);
      return sum < from || sum > to;
    });
    if (!wrong) return true;
    // The number that fewest other clues are about, and first the value that puts this clue right.
    const [open] = wrong.of
      .filter((each) => least(each) < highest(each))
      .sort((one, other) => mentions(one) - mentions(other));
    if (open === undefined) return false;
    const sum = wrong.of.reduce((total, each) => total + (guess[each] ?? 0), 0);
    const first = guess[open] ?? 0;
    const right = first + (sum < wrong.from ? wrong.from - sum : wrong.to - sum);
    const distance = (value: number) => (value === right ? -1 : Math.abs(value - first));
    const values = Array.from({ length: highest(open) - least(open) + 1 }, (_, at) => least(open) + at).sort(
      (one, other) => distance(one) - distance(other),
    );
    return values.some((value) =>
      search({ from: span.from.with(open, value), to: span.to.with(open, value) }),
    );
  };
  return search({ from: near.map(() => 0), to: near.map(() => most) });
};

/** Whether the sum of some of the unknown numbers follows from sums that are known, by adding and taking away alone. */
export const follows = (
  known: readonly (readonly number[])[],
  sum: readonly number[],
  unknowns: number,
): boolean => {
  const row = (of: readonly number[]): number[] =>
    Array.from({ length: unknowns }, (_, at) => (of.includes(at) ? 1 : 0));
  const reduced: { pivot: number; row: number[] }[] = [];
  const rest = (of: readonly number[]): number[] =>
    reduced.reduce((left, { pivot, row: taken }) => {
      const times = (left[pivot] ?? 0) / (taken[pivot] ?? 1);
      return left.map((value, at) => value - times * (taken[at] ?? 0));
    }, row(of));
  const isSomething = (value: number) => Math.abs(value) > 1e-9;
  for (const of of known) {
    const left = rest(of);
    const pivot = left.findIndex(isSomething);
    if (pivot >= 0) reduced.push({ pivot, row: left });
  }
  return !rest(sum).some(isSomething);
};
