import { useCallback, useState } from 'react';

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

/** Another folder is opened: what was typed belongs to the one before. */
export const forgetDrafts = (): void => drafts.clear();

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
