/** The sample that so many in a hundred do not exceed. */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? NaN;
}

/** The middle one. */
export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below = NaN, above = NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (below + above) / 2;
}

export type Contenders<Name extends string> = Readonly<Record<Name, () => unknown>>;

/**
 * Lets each contender run once a round, each round beginning with another one, so that whatever disturbs the computer
 * disturbs all alike. Answers the median of what each took, in milliseconds, without the first rounds.
 */
export async function sideBySide<Name extends string>(
  contenders: Contenders<Name>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [turn] of names.entries()) {
      const name = names[(turn + round) % names.length] as Name;
      const begun = performance.now();
      const running = contenders[name]();
      if (running instanceof Promise) await running;
      const milliseconds = performance.now() - begun;
      if (round >= warmUp) taken.get(name)?.push(milliseconds);
    }
  }
  return Object.fromEntries([...taken].map(([name, samples]) => [name, median(samples)])) as Record<
    Name,
    number
  >;
}
