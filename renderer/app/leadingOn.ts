import { useLocation } from 'wouter';
import { opensInFirstRun, useIsFirstRun } from './firstRun.ts';
import { useStanding } from './status.ts';
import { useAddress } from './useAddress.ts';

/**
 * Where an address leads on to instead, if it does: the first run comes before the rooms, and never again; and the app
 * opens with the register that was open last today.
 */
export const useLeadsOnTo = (): string | undefined => {
  const isFirstRun = useIsFirstRun();
  const { status } = useStanding();
  const here = useAddress();
  const [location] = useLocation();
  if (isFirstRun) return here && opensInFirstRun(here.address) ? undefined : '/welcome';
  if (here?.address.startsWith('/welcome')) return '/today';
  if (location !== '/') return undefined;
  return status.lastRegister === undefined ? '/today' : `/register/${status.lastRegister}`;
};
