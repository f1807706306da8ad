import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useLink } from '../link.ts';
import { keyOf, useCall } from '../queries.ts';
import { useStanding, type Status } from '../status.ts';
import { usualIdleMinutes } from '#shared/domain/settings.ts';

const status = keyOf('app.status', {});

/** Takes everything out of sight and out of the page's memory but what was typed, before the program has answered. */
const cover = (client: QueryClient): void => {
  client.setQueryData<Status>(status, (shown) => shown && { ...shown, state: 'locked' });
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== status[0] });
};

/** Locks the folder, where it is locked with a passphrase at all. */
export const useLock = (): (() => Promise<void>) => {
  const client = useQueryClient();
  const { call } = useLink();
  return useCallback(async () => {
    cover(client);
    // Should the program not answer, what the page shows stays covered; asked again it says how it stands.
    await call('safety.lock', {}).catch(() => undefined);
    await client.invalidateQueries({ queryKey: status });
  }, [client, call]);
};

const lookEveryMs = 5_000;

/** A page that could look neither on time nor minutes later was asleep with the computer. */
const asleepAfterMs = 150_000;

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Locks when nothing has been pressed for as long as the leader said, and after the computer was asleep. */
const useIdleLock = (isOn: boolean, minutes: number, lock: () => Promise<void>): void => {
  useEffect(() => {
    if (!isOn) return undefined;
    let aliveAt = Date.now();
    let lookedAt = aliveAt;
    const live = () => {
      aliveAt = Date.now();
    };
    const look = () => {
      const now = Date.now();
      const wasAsleep = now - lookedAt > asleepAfterMs;
      const isIdle = minutes > 0 && now - aliveAt >= minutes * 60_000;
      lookedAt = now;
      if (wasAsleep || isIdle) void lock();
    };
    for (const sign of signsOfLife) document.addEventListener(sign, live, { passive: true, capture: true });
    const timer = setInterval(look, lookEveryMs);
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) document.removeEventListener(sign, live, { capture: true });
    };
  }, [isOn, minutes, lock]);
};

/** Ctrl+L (⌘L on a Mac) locks on every page, by itself when idle, and after sleep. */
export const useLocking = (): void => {
  const { status: standing } = useStanding();
  const settings = useCall('settings.get', {});
  const lock = useLock();
  const isOn = standing.isSealed;
  useIdleLock(isOn, settings.data?.lockAfterMinutes ?? usualIdleMinutes, lock);
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const isLock = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isLock || event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      void lock();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, lock]);
};
