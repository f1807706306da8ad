import type { Core } from '#electron/core.ts';

/** Whether somebody else minds the laptop, where an answer says so. */
const helpingIn = (value: unknown): boolean | undefined =>
  typeof value === 'object' && value !== null && 'isHelping' in value ? value.isHelping === true : undefined;

/**
 * Passes calls on, and tells when helper mode has begun or ended: the page asks how the folder stands after both. At first
 * nobody helps.
 */
export function followHelping(
  dispatch: Core['dispatch'],
  onChange: (isHelping: boolean) => void,
): Core['dispatch'] {
  let known = false;
  return async (name, input) => {
    const answer = await dispatch(name, input);
    const isHelping = name === 'app.status' && answer.ok ? helpingIn(answer.value) : undefined;
    if (isHelping !== undefined && isHelping !== known) {
      known = isHelping;
      onChange(isHelping);
    }
    return answer;
  };
}
