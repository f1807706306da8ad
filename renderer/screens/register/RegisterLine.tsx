import { memo } from 'react';
import type { Row } from './rows.ts';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { RegisterRow } from '#renderer/ui/RegisterRow.tsx';
import { shortDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import type { SessionState } from '#shared/domain/sessions.ts';

export interface RegisterLineProps {
  row: Row;
  state: SessionState;
  today: Day;
  onMark: (row: Row, mark: MarkWord | null) => void;
  /** "Here" was pressed on a session that is still to come. */
  onTooEarly: () => void;
}

const stateWords = (mark: MarkWord): string => {
  if (mark === 'here') return t('register.here');
  return t(mark === 'apologies' ? 'register.sentApologies' : 'register.didNotCome');
};

/** What tells them apart, and on which day their mark was put right after the register had been taken. */
const factOf = (row: Row, today: Day): string | undefined => {
  const fact = secondFactWords(row.secondFact, today);
  if (!row.correctedOn) return fact;
  const corrected = t('register.putRightOn', { day: shortDay(row.correctedOn, today) });
  return fact ? t('register.factPutRight', { fact, corrected }) : corrected;
};

const secondLine = (row: Row, isOver: boolean, fact: string | undefined): string | undefined => {
  if (row.mark !== null || !(row.isExpected || row.correctedOn)) return fact;
  if (isOver) return fact ? t('register.factNotRecorded', { fact }) : t('register.notRecorded');
  return fact ? t('register.factToCome', { fact }) : t('register.toCome');
};

/**
 * One person of the register: one press marks them here, another takes it back. Remembered, so that a press draws one row
 * anew and not the whole hall: on an old laptop that is the difference between at once and a moment later.
 */
export const RegisterLine = memo(({ row, state, today, onMark, onTooEarly }: RegisterLineProps) => {
  const { name, mark } = row;
  const apologies = {
    id: 'apologies',
    words: t('register.apologies'),
    fullName: t('register.apologiesFrom', { name }),
    onPress: () => onMark(row, 'apologies'),
  };
  const didNotCome = {
    id: 'did-not-come',
    words: t('register.didNotCome'),
    fullName: t('register.didNotComeOf', { name }),
    onPress: () => onMark(row, 'did-not-come'),
  };
  const press = () => {
    if (state !== 'planned') return onMark(row, mark === 'here' ? null : 'here');
    return mark === null ? onTooEarly() : onMark(row, null);
  };
  return (
    <RegisterRow
      name={name}
      mark={mark ?? 'blank'}
      stateWords={mark === null ? undefined : stateWords(mark)}
      secondLine={secondLine(row, state === 'done', factOf(row, today))}
      choices={mark === null ? [apologies, ...(state === 'done' ? [didNotCome] : [])] : []}
      onPress={press}
    />
  );
});
