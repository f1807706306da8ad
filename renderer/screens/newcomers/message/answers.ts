import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { ToLeaveOut } from '#shared/domain/message/leaveOut.ts';
import { type FoundValue, type MessageField, messageFields, overlap } from '#shared/domain/message/pieces.ts';
import type { MessageRead } from '#shared/domain/message/readMessage.ts';

/** Something that was found once, or that could be one of several things. */
export interface Answer {
  field: MessageField;
  /** Under this number its places are marked in the text. */
  number: number;
  values: readonly FoundValue[];
  isSure: boolean;
  /** It stands where there is something that is better left out, so it is not taken unless the leader says so. */
  holds: ToLeaveOut['kind'] | undefined;
}

/** Where one value may be taken from: its words, or nothing. */
export type Taken = Partial<Record<MessageField, string | null>>;

/** All that was found, in the order of the form. */
export const answersIn = ({ found, unsure, toLeaveOut }: MessageRead): Answer[] =>
  messageFields
    .flatMap((field) => {
      const value = found[field];
      const values = value ? [value] : (unsure[field] ?? []);
      const holds = toLeaveOut.find((piece) => values.some((each) => overlap(each, piece)))?.kind;
      return values.length > 0 ? [{ field, values, isSure: value !== undefined, holds }] : [];
    })
    .map((answer, index) => ({ ...answer, number: index + 1 }));

/** What goes into the form: what the leader chose, else what was found without a doubt. */
export const takenValue = ({ field, values, isSure, holds }: Answer, taken: Taken): string | undefined => {
  const chosen = taken[field];
  if (chosen === null) return undefined;
  return chosen ?? (isSure && holds === undefined ? values[0]?.value : undefined);
};

/** A value as a leader reads it. */
export const valueWords = (
  field: MessageField,
  value: string,
  { groups, today }: { groups: readonly Pick<Group, 'id' | 'name'>[]; today: Day },
): string => {
  if (field === 'group') return groups.find(({ id }) => id === value)?.name ?? '';
  return field === 'receivedOn' ? longDay(value as Day, today) : value;
};

export const howWords = ({ rule }: FoundValue): string => t(`message.rule.${rule}`);
