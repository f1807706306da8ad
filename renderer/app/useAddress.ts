import { matchRoute, useLocation, useRouter } from 'wouter';
import { type Address, addressNames } from './addresses.ts';

export interface Place {
  address: Address;
  /** What stands in the gaps of the address: `{ personId: '01…' }`. */
  params: Readonly<Record<string, string | undefined>>;
}

/** The address of the page in sight; undefined when it leads nowhere. */
export const useAddress = (): Place | undefined => {
  const { parser } = useRouter();
  const [location] = useLocation();
  for (const address of addressNames) {
    const [isHere, params] = matchRoute(parser, address, location);
    if (isHere) return { address, params };
  }
  return undefined;
};
