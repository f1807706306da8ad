import { useCallback, useEffect, useRef, useState } from 'react';
import { latestWins, type Wanted } from './latestWins.ts';

/** `latestWins` for a screen: what is wanted and not on disk yet, and the way to want something, which never changes. */
export const useLatestWins = <Key, Value>(
  send: (key: Key, value: Value) => Promise<boolean>,
): [wanted: Wanted<Key, Value>, want: (key: Key, value: Value) => void] => {
  const [wanted, setWanted] = useState<Wanted<Key, Value>>(new Map());
  const latestSend = useRef(send);
  useEffect(() => {
    latestSend.current = send;
  });
  const queue = useRef<(key: Key, value: Value) => Promise<void>>(undefined);
  const want = useCallback((key: Key, value: Value) => {
    queue.current ??= latestWins((...wish) => latestSend.current(...wish), setWanted);
    void queue.current(key, value);
  }, []);
  return [wanted, want];
};
