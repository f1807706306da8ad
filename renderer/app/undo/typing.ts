import type { Way } from './changes.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What stands in a field and what stood there when typing began. */
interface Typed {
  start: string;
  last: string;
  /** The leader has gone back in it, so there is something to do again. */
  isBack: boolean;
}

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Watches what is typed, to tell which fields have something of their own to undo or to do again. A field that the page
 * itself has filled or emptied since has not: browsers forget there what was typed before.
 */
export const createTyping = (page: Document): { has(target: unknown, way: Way): boolean; stop(): void } => {
  const fields = new WeakMap<Field, Typed>();
  const known = (field: Field): Typed | undefined => {
    const typed = fields.get(field);
    return typed?.last === field.value ? typed : undefined;
  };
  const before = ({ target }: Event) => {
    if (isField(target) && !known(target)) {
      fields.set(target, { start: target.value, last: target.value, isBack: false });
    }
  };
  const after = (event: Event) => {
    const { target } = event;
    const typed = isField(target) ? fields.get(target) : undefined;
    if (!isField(target) || !typed) return;
    typed.last = target.value;
    typed.isBack = (event as InputEvent).inputType?.startsWith('history') ?? false;
  };
  // Before the page hears of it: its answer may put other words into the field.
  page.addEventListener('beforeinput', before, true);
  page.addEventListener('input', after, true);
  return {
    has: (target, way) => {
      const typed = isField(target) ? known(target) : undefined;
      if (!typed) return false;
      return way === 'undo' ? typed.last !== typed.start : typed.isBack;
    },
    stop: () => {
      page.removeEventListener('beforeinput', before, true);
      page.removeEventListener('input', after, true);
    },
  };
};
