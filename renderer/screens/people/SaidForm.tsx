import { ChangeForm } from '#renderer/app/ChangeForm.tsx';
import { DayField } from '#renderer/app/DayField.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Said as SaidWords } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import { OwnWordsFields } from '#renderer/app/wellbeing/OwnWordsFields.tsx';
import {
  noneTyped,
  type Said,
  saidInput,
  type SaidTyped,
  typedFrom,
} from '#renderer/app/wellbeing/saidForm.ts';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Sentence } from '#renderer/ui/Sentence.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import {
  attribution,
  choicesOf,
  type QuestionSet,
  questionsOf,
  questionWords,
} from '#shared/domain/wellbeing.ts';

type SaidFormProps = {
  name: string;
  sets: readonly QuestionSet[];
  groups: OutputOf<'wellbeing.get'>['groups'];
  onClose: () => void;
} & ({ personId: PersonId; said?: undefined } | { personId?: undefined; said: Said });

type Values = SaidTyped & { on: TypedDate; groupId: string };

/** What somebody wrote on paper, typed in; or what was said, put right. */
export const SaidForm = ({ name, sets, groups, onClose, personId, said }: SaidFormProps) => {
  const today = useToday();
  const start: Values = {
    ...(said ? typedFrom(said) : noneTyped),
    on: typedFromDay(said?.on ?? today),
    groupId: said?.group.groupId ?? groups[0]?.groupId ?? '',
  };
  const inputOf = ({ on, groupId, ...typed }: Values) => ({
    groupId: groupId as GroupId,
    on: dayFromTyped(on) ?? '',
    how: said?.how ?? ('paper' as const),
    ...saidInput(typed),
  });
  const plan = {
    start,
    putRight: { on: t('wellbeing.form.onPutRight'), words: t('wellbeing.form.wordsPutRight') },
    fieldOf: (path: readonly string[]) =>
      path.includes('ownWords') ? ('words' as const) : path.includes('on') ? ('on' as const) : undefined,
    onDone: onClose,
  };
  const typing = useForm<'wellbeing.answer', Values>('wellbeing.answer', {
    ...plan,
    draft: `said.${personId}`,
    toInput: (values) => ({ personId: personId ?? '', ...inputOf(values) }),
    says: () => <SaidWords what="wellbeing.says.answered" values={{ name }} />,
  });
  const changing = useForm<'wellbeing.change', Values>('wellbeing.change', {
    ...plan,
    draft: `said.${said?.wellbeingId}`,
    toInput: (values) => ({ wellbeingId: said?.wellbeingId ?? '', ...inputOf(values) }),
    says: () => <SaidWords what="wellbeing.says.changed" values={{ name }} />,
  });
  const form = said ? changing : typing;
  const { values } = form;
  const questions = questionsOf(sets);
  return (
    <ChangeForm form={form} onClose={onClose} saveWords={t('wellbeing.form.save')}>
      {groups.length > 1 && (
        <FieldRow>
          <ChoiceField
            {...form.text('groupId')}
            label={t('wellbeing.form.group')}
            choices={groups.map((group) => ({ value: group.groupId, words: group.name }))}
          />
        </FieldRow>
      )}
      <FieldRow>
        <DayField
          {...form.about('on')}
          label={t('wellbeing.form.on')}
          value={values.on}
          onChange={(on) => form.change({ on })}
        />
      </FieldRow>
      <Row space={12}>
        <p>{t('wellbeing.form.text')}</p>
      </Row>
      <OwnWordsFields about={form.about('words')} typed={values} onChange={form.change} />
      {questions.map((question) => (
        <FieldRow key={question}>
          <ChoiceField
            id={`${form.about('words').id}-${question}`}
            label={questionWords[question]}
            width="full"
            value={values.answers[question] ?? ''}
            onChange={(event) =>
              form.change({ answers: { ...values.answers, [question]: event.target.value } })
            }
            choices={[
              { value: '', words: t('wellbeing.form.skipped') },
              ...choicesOf(question).map(({ value, words }) => ({ value: String(value), words })),
            ]}
          />
        </FieldRow>
      ))}
      {questions.length > 0 && (
        <Row space={8}>
          <Sentence tone="soft" size="small">
            {t('wellbeing.settings.from', { owner: attribution })}
          </Sentence>
        </Row>
      )}
    </ChangeForm>
  );
};
