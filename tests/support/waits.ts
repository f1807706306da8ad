import type { ADesk } from './aDesk.ts';
import type { Wait } from '#shared/contract/today.ts';

/** What waits on Today, of one kind, in order of time. */
export const waitsOf = async <Kind extends Wait['kind']>(
  { ask }: Pick<ADesk, 'ask'>,
  kind: Kind,
): Promise<Extract<Wait, { kind: Kind }>[]> =>
  (await ask('today.getWaits', {})).waits.filter(
    (wait): wait is Extract<Wait, { kind: Kind }> => wait.kind === kind,
  );
