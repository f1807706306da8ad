import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What was typed into forms and not yet saved, by the form's name. It lives as long as the window. */
const drafts = new Map<string, object>();

/** Puts something into a form before it is opened, beside what was typed there already. */
export const startDraft = <Values extends object>(form: string, values: Partial<Values>): void => {
  drafts.set(form, { ...drafts.get(form), ...values });
};

/** What was typed into a form and not yet saved. */
export const draftOf = <Values extends object>(form: string): Partial<Values> | undefined => drafts.get(form);

/** Forgets what was typed into a form that is not open: nobody needs it any more. */
export const forgetDraft = (form: string): void => void drafts.delete(form);

/** What was typed or unfolded outside of forms, by its address and name, when its page was taken away. */
const kept = new Map<string, unknown>();

/** Another folder is opened: what was typed belongs to the one before. */
export const forgetDrafts = (): void => {
  drafts.clear();
  kept.clear();
};

/** A worry about somebody's safety that is being written down: it is begun on two pages. */
export const concernDraft = 'concern';

export interface Draft<Values extends object> {
  values: Values;
  change(values: Partial<Values>): void;
  /** Forgets what was typed: it has been saved, or it is not wanted. */
  clear(): void;
}

/**
 * The values of one form. They are still there when the leader goes to another screen and comes back, so that
 * "Leave it for later" loses nothing (EXPERIENCE, rule 12). `initial` fills what was never typed.
 */
export const useDraft = <Values extends object>(form: string, initial: Values): Draft<Values> => {
  const [typed, setTyped] = useState<Partial<Values>>(() => drafts.get(form) ?? {});
  const change = useCallback(
    (values: Partial<Values>) => {
      startDraft(form, values);
      setTyped((before) => ({ ...before, ...values }));
    },
    [form],
  );
  const clear = useCallback(() => {
    drafts.delete(form);
    setTyped({});
  }, [form]);
  return { values: { ...initial, ...typed }, change, clear };
};

/** Whether all rooms have been taken away together, as by locking: what goes by itself is gone for good. */
let areRoomsAway = false;

/**
 * As `useState`, and still there when the page comes back that locking took away. `name` is its own on its page.
 * Passphrases and codes are never kept so.
 */
export const useKept = <Value>(name: string, initial: Value): [Value, (value: Value) => void] => {
  const [key] = useState(() => `${window.location.hash} ${name}`);
  const [value, setValue] = useState<Value>(() => (kept.has(key) ? (kept.get(key) as Value) : initial));
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  useEffect(() => {
    kept.delete(key);
    return () => {
      if (areRoomsAway) kept.set(key, latest.current);
    };
  }, [key]);
  return [value, setValue];
};

/** For what holds all rooms: what is typed in them is kept when they are taken away, until another address is opened. */
export const useKeepingRooms = (): void => {
  // Before the effects of the rooms themselves, which ask.
  useLayoutEffect(() => {
    areRoomsAway = false;
    return () => {
      areRoomsAway = true;
    };
  }, []);
  useEffect(() => {
    const forget = () => kept.clear();
    // Before the page of the new address is made.
    window.addEventListener('hashchange', forget, { capture: true });
    return () => window.removeEventListener('hashchange', forget, { capture: true });
  }, []);
};
