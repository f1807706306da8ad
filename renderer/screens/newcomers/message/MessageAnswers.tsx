import { type Answer, type Taken, takenValue, valueWords } from './answers.ts';
import { useToday } from '#renderer/app/status.ts';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';

export interface MessageAnswersProps {
  answers: readonly Answer[];
  groups: readonly Group[];
  taken: Taken;
  onChange: (taken: Taken) => void;
}

/** What was found, each to be taken or left; of several things that it could be, one or none. */
export const MessageAnswers = ({ answers, groups, taken, onChange }: MessageAnswersProps) => {
  const context = { groups, today: useToday() };
  return answers.map((answer) => {
    const { field, number, values, isSure, how, holds } = answer;
    const words = (value: string) => valueWords(field, value, context);
    const id = `message-${field}`;
    if (!isSure) {
      return (
        <FieldRow key={field}>
          <Options
            id={id}
            label={t('message.several', { field: t(`message.field.${field}`), count: values.length })}
            hint={number === undefined ? undefined : t('message.severalHint', { number })}
            value={takenValue(answer, taken) ?? ''}
            onChange={(value) => onChange({ ...taken, [field]: value === '' ? null : value })}
            options={[
              { value: '', words: t('message.none') },
              ...values.map(({ value }) => ({ value, words: words(value) })),
            ]}
          />
        </FieldRow>
      );
    }
    const [found] = values;
    if (!found) return null;
    return (
      <Row key={field} margin={number} space={8}>
        <CheckField
          id={id}
          label={
            <>
              {t(`message.field.${field}`)}: <b>{words(found.value)}</b>
            </>
          }
          hint={holds ? t(`message.holds.${holds}`) : how}
          checked={takenValue(answer, taken) !== undefined}
          onChange={(event) => onChange({ ...taken, [field]: event.target.checked ? found.value : null })}
        />
      </Row>
    );
  });
};
