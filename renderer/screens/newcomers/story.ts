import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Step } from '#shared/domain/referrals.ts';

/** One line of a story: a step that somebody said, or what the register says of it. */
export type StoryLine =
  | { kind: 'step'; on: Day; step: Step; isAgain: boolean }
  | { kind: 'arrived'; on: Day }
  | { kind: 'settling-in'; on: Day; visits: number };

type Told = Pick<OutputOf<'referrals.get'>, 'steps' | 'cameFirstOn' | 'cameLastOn'> & { visits: number };

const closings = new Set(['declined', 'withdrawn', 'ended']);

/** On one day, arriving comes after what was arranged and before how it ended. */
const rank = (line: StoryLine): number => {
  if (line.kind !== 'step') return line.kind === 'arrived' ? 1 : 2;
  return closings.has(line.step.state) ? 3 : 0;
};

/** The story in order of time: what was said, and the first and the latest visit, read off the register (DOMAIN 3, rule 5). */
export const storyOf = ({ steps, cameFirstOn, cameLastOn, visits }: Told): StoryLine[] => {
  const lines: StoryLine[] = steps.map((step, at) => ({
    kind: 'step',
    on: step.on,
    step,
    isAgain: steps.slice(0, at).some((earlier) => earlier.state === step.state),
  }));
  if (cameFirstOn && visits > 0) lines.push({ kind: 'arrived', on: cameFirstOn });
  if (cameLastOn && visits > 1) lines.push({ kind: 'settling-in', on: cameLastOn, visits });
  return lines.toSorted((one, other) =>
    one.on === other.on ? rank(one) - rank(other) : one.on < other.on ? -1 : 1,
  );
};
