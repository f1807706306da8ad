/** One record as it was and as it became; null where there was none. */
export interface RecordChange {
  document: string;
  shelf: string;
  id: string;
  before: unknown;
  after: unknown;
}

/**
 * The record after one change of it is taken back: null where there was none before, undefined when that cannot be
 * because what was changed has been changed again since. Fields that the change left alone stay as they are now.
 */
export const takenBack = ({ before, after }: RecordChange, now: unknown): unknown => {
  if (isSame(now, after)) return before;
  if (!isRecord(before) || !isRecord(after) || !isRecord(now)) return undefined;
  const touched = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !isSame(own(before, field), own(after, field)),
  );
  if (touched.some((field) => !isSame(own(now, field), own(after, field)))) return undefined;
  const back = touched.flatMap((field) => (Object.hasOwn(before, field) ? [[field, before[field]]] : []));
  const untouched = Object.entries(now).filter(([field]) => !touched.includes(field));
  return Object.fromEntries([...untouched, ...back]);
};

/** The fields in which a record differs from what it became. */
export const fieldsChanged = ({ before, after }: RecordChange): string[] => {
  const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) => !isSame(own(was, field), own(is, field)),
  );
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (record: Record<string, unknown>, field: string): unknown =>
  Object.hasOwn(record, field) ? record[field] : undefined;

/** Whether two values that JSON can spell are the same. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, place) => isSame(each, other[place]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => Object.hasOwn(other, field) && isSame(one[field], other[field]))
  );
};
