import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { Introduction } from '#shared/domain/introductions.ts';
import { type ToLeaveOut, toLeaveOut } from '#shared/domain/message/leaveOut.ts';
import { type MessageField, messageFields, overlap, type Piece } from '#shared/domain/message/pieces.ts';
import type { MessageRead } from '#shared/domain/message/readMessage.ts';

/** Something that was found once, or that could be one of several things. */
export interface Answer {
  field: MessageField;
  /** Under this number its places are marked in the text, where there is one. */
  number?: number;
  values: readonly (Partial<Piece> & { value: string })[];
  isSure: boolean;
  /** How it was found, in words. */
  how: string;
  /** It holds something that is better left out, so it is not taken unless the leader says so. */
  holds: ToLeaveOut['kind'] | undefined;
}

/** Where one value may be taken from: its words, or nothing. */
export type Taken = Partial<Record<MessageField, string | null>>;

/** All that was found in a message, in the order of the form. */
export const answersIn = ({
  found,
  unsure,
  toLeaveOut: pieces,
}: MessageRead): (Answer & { number: number })[] =>
  messageFields
    .flatMap((field) => {
      const value = found[field];
      const values = value ? [value] : (unsure[field] ?? []);
      const [first] = values;
      const holds = pieces.find((piece) => values.some((each) => overlap(each, piece)))?.kind;
      return first
        ? [{ field, values, isSure: value !== undefined, how: t(`message.rule.${first.rule}`), holds }]
        : [];
    })
    .map((answer, index) => ({ ...answer, number: index + 1 }));

/** All that a form says, in its order. */
export const answersOf = (values: Introduction['values'], thisYear: number): Answer[] =>
  messageFields.flatMap((field) => {
    const value = values[field];
    if (value === undefined) return [];
    const holds = field === 'group' ? undefined : toLeaveOut(value, thisYear)[0]?.kind;
    return [{ field, values: [{ value }], isSure: true, how: t('form.fromForm'), holds }];
  });

/** What goes into the form: what the leader chose, else what was found without a doubt. */
export const takenValue = ({ field, values, isSure, holds }: Answer, taken: Taken): string | undefined => {
  const chosen = taken[field];
  if (chosen === null) return undefined;
  return chosen ?? (isSure && holds === undefined ? values[0]?.value : undefined);
};

/** All that goes into the form. */
export const introductionTaken = (answers: readonly Answer[], taken: Taken): Introduction['values'] =>
  Object.fromEntries(
    answers.flatMap((answer) => {
      const value = takenValue(answer, taken);
      return value === undefined ? [] : [[answer.field, value]];
    }),
  );

/** A value as a leader reads it. */
export const valueWords = (
  field: MessageField,
  value: string,
  { groups, today }: { groups: readonly Pick<Group, 'id' | 'name'>[]; today: Day },
): string => {
  if (field === 'group') return groups.find(({ id }) => id === value)?.name ?? '';
  return field === 'receivedOn' ? longDay(value as Day, today) : value;
};
