import { type ComponentType, lazy, useEffect } from 'react';
import { contract } from './contract.ts';

const fetches: (() => Promise<unknown>)[] = [contract];

/** A screen that is fetched when it is first wanted, or when the page has a quiet moment. */
export const screen = <Module, Props extends object>(
  fetchIt: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
) => {
  fetches.push(fetchIt);
  return lazy(async () => ({ default: pick(await fetchIt()) }));
};

/** Fetches all the others when the page has a quiet moment. */
export const useQuietFetching = () => {
  useEffect(() => {
    const timer = setTimeout(() => fetches.forEach((fetchIt) => void fetchIt()), 500);
    return () => clearTimeout(timer);
  }, []);
};
