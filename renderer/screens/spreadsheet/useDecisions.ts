import { useState } from 'react';
import type { PlannedRow } from './rowWords.ts';
import type { Decision } from '#shared/domain/spreadsheet/plan.ts';

type Which = Pick<PlannedRow, 'row' | 'kind'>;
type Counts = Readonly<Record<PlannedRow['kind'], number>>;

/** What the leader says about rows, one by one or all alike; until they do, whoever may be known is left out. */
export const useDecisions = () => {
  const [undecided, setUndecided] = useState<Decision>('leave-out');
  const [decided, setDecided] = useState<ReadonlyMap<number, { kind: Which['kind']; as: Decision }>>(
    new Map(),
  );
  const said = (kind: Which['kind'], test: (as: Decision) => boolean) =>
    [...decided.values()].filter((each) => each.kind === kind && test(each.as)).length;
  const isOut = (as: Decision) => as === 'leave-out';
  const forget = () => {
    setUndecided('leave-out');
    setDecided(new Map());
  };
  return {
    undecided,
    decisions: [...decided].map(([row, { as }]) => ({ row, as })),
    of: ({ row, kind }: Which): Decision => decided.get(row)?.as ?? (kind === 'ask' ? undecided : 'add'),
    decide: ({ row, kind }: Which, as: Decision) => setDecided(new Map([...decided, [row, { kind, as }]])),
    /** All alike: what was said about them one by one gives way. */
    decideAll: (as: Decision) => {
      setUndecided(as);
      setDecided(new Map([...decided].filter(([, each]) => each.kind !== 'ask')));
    },
    forget,
    /** How many rows would be taken in. */
    taken: ({ add, change, ask }: Counts): number =>
      add -
      said('add', isOut) +
      change +
      (isOut(undecided) ? said('ask', (as) => !isOut(as)) : ask - said('ask', isOut)),
  };
};
