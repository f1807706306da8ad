import type { Address } from './addresses.ts';
import { useCall } from './queries.ts';
import { useStanding } from './status.ts';

/** The three questions of the first run, in their order. */
export const firstRunSteps = ['/welcome', '/welcome/group', '/welcome/safety'] as const satisfies Address[];

const opensBefore: readonly string[] = [
  ...firstRunSteps,
  '/text-size',
  '/language',
  '/settings/passphrase',
  '/settings/recovery-sheet',
];

/** Whether a page can be opened while the first run is not over: help, how everything looks and speaks, and a backup from another computer. */
export const opensInFirstRun = (address: Address): boolean =>
  opensBefore.includes(address) || address.startsWith('/help') || address.startsWith('/backups');

/** Whether the leader has not been welcomed to this folder yet. The practice group asks nothing. */
export const useIsFirstRun = (): boolean => {
  const { status } = useStanding();
  const settings = useCall('settings.get', {});
  return !status.isPractice && settings.data?.isWelcomed === false;
};
