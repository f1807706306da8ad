import type { Result } from '#shared/contract/result.ts';

interface Asked {
  dispatch(name: unknown, input: unknown): Promise<Result<unknown>>;
}

/**
 * Has what the first screen will ask for read from the disk while the page is still on its way: a query, so nothing is
 * changed by it, and where the folder cannot be opened it is only refused.
 */
export function readAhead<Core extends Asked>(core: Core): Core {
  void core.dispatch('today.get', {});
  return core;
}
