/** What the leader wants for each key and what is not on disk yet. */
export type Wanted<Key, Value> = ReadonlyMap<Key, Value>;

/**
 * Sends what is wanted for each key, one at a time: an answer never overtakes a later press, and of several quick
 * presses on one row only the last has to be kept. `send` answers false when it was refused, and the wish is dropped.
 * `onChange` hears of every wish that comes, and of every one that is fulfilled or dropped.
 */
export const latestWins = <Key, Value>(
  send: (key: Key, value: Value) => Promise<boolean>,
  onChange: (wanted: Wanted<Key, Value>) => void,
) => {
  const wanted = new Map<Key, Value>();
  const sending = new Set<Key>();
  const tell = () => onChange(new Map(wanted));

  const work = async (key: Key) => {
    sending.add(key);
    while (wanted.has(key)) {
      const value = wanted.get(key) as Value;
      const isKept = await send(key, value);
      if (!isKept || wanted.get(key) === value) wanted.delete(key);
    }
    sending.delete(key);
    tell();
  };

  return async (key: Key, value: Value): Promise<void> => {
    wanted.set(key, value);
    tell();
    if (!sending.has(key)) await work(key);
  };
};
