export interface Envelope {
  name: unknown;
  input: unknown;
}

/**
 * Reads `{"name": …, "input": …}` from the bytes of one call. Null when they are not UTF-8, not JSON or not just that;
 * whether the call exists and its input fits is for `dispatch` to say.
 */
export function readEnvelope(bytes: Uint8Array): Envelope | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  if (Object.keys(parsed).some((key) => key !== 'name' && key !== 'input')) return null;
  const { name, input } = parsed as Partial<Envelope>;
  return { name, input };
}
