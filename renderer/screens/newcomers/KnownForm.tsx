import { WhoFields } from './WhoFields.tsx';
import { whoFieldOf, whoFrom, whoPutRight, whoStart } from './whoForm.ts';
import { DayField } from '#renderer/app/DayField.tsx';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm, written } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { referenceWords } from './referenceWords.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

const emptyDate: TypedDate = { day: '', month: '', year: '' };

/** What was typed of the limit; nothing at all is no limit. A schema refuses what is no number or day. */
const limitFrom = ({ sessions, untilOn }: { sessions: string; untilOn: TypedDate }) => {
  const [count, day] = [written(sessions), dayFromTyped(untilOn)];
  if (count === undefined && day === undefined) return undefined;
  return { sessions: count === undefined ? undefined : Number(count), untilOn: day };
};

export interface KnownFormProps {
  newcomer: OutputOf<'referrals.get'>;
  onClose: () => void;
}

/** Changes what is known besides the story itself. */
export const KnownForm = ({ newcomer, onClose }: KnownFormProps) => {
  const {
    referral,
    reference = '',
    whatMatters = '',
    goodToKnow = '',
    wouldSuit = '',
    buddy = '',
  } = newcomer;
  const { sessions, untilOn } = newcomer.limit ?? {};
  const { referralId, person } = referral;
  const form = useForm('referrals.change', {
    draft: `known.${referralId}`,
    start: {
      whatMatters,
      goodToKnow,
      reference,
      wouldSuit,
      buddy,
      ...whoStart(newcomer),
      sessions: sessions === undefined ? '' : String(sessions),
      untilOn: untilOn ? typedFromDay(untilOn) : emptyDate,
    },
    toInput: (values) => ({
      referralId,
      whatMatters: written(values.whatMatters),
      goodToKnow: written(values.goodToKnow),
      reference: written(values.reference),
      wouldSuit: written(values.wouldSuit),
      buddy: written(values.buddy),
      ...whoFrom(values),
      limit: limitFrom(values),
    }),
    putRight: {
      whatMatters: t('newcomers.form.problem.tooLong'),
      goodToKnow: t('newcomers.form.problem.tooLong'),
      wouldSuit: t('newcomers.form.problem.tooLong'),
      ...whoPutRight(),
      buddy: t('newcomers.form.problem.tooLong'),
      sessions: t('newcomers.know.sessionsPutRight'),
      untilOn: t('newcomers.know.untilPutRight'),
      reference: t('newcomers.form.problem.tooLong'),
    },
    fieldOf: whoFieldOf,
    says: () => <Said what="newcomers.page.says.changed" values={{ name: person.name }} />,
    onDone: onClose,
  });
  const leave = () => {
    form.clear();
    onClose();
  };
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <FieldRow>
        <TextArea
          {...form.text('whatMatters')}
          label={t('newcomers.page.whatMatters', { name: person.preferredName })}
          width="full"
        />
      </FieldRow>
      <FieldRow>
        <TextArea
          {...form.text('goodToKnow')}
          label={t('newcomers.page.goodToKnow')}
          hint={t('newcomers.form.goodToKnowHint')}
          width="full"
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.text('wouldSuit')}
          label={t('newcomers.know.wouldSuit')}
          hint={t('newcomers.know.wouldSuitHint')}
        />
      </FieldRow>
      <WhoFields form={form} name={person.preferredName} />
      <FieldRow>
        <TextField
          {...form.text('buddy')}
          label={t('newcomers.who.buddy', { name: person.preferredName })}
          hint={t('newcomers.who.buddyHint')}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.text('sessions')}
          label={t('newcomers.know.sessions')}
          hint={t('newcomers.know.sessionsHint')}
          inputMode="numeric"
        />
        <DayField
          {...form.about('untilOn')}
          label={t('newcomers.know.until')}
          value={form.values.untilOn}
          onChange={(day) => form.change({ untilOn: day })}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.text('reference')}
          label={referenceWords(referral)}
          hint={t('newcomers.form.referenceHint')}
        />
      </FieldRow>
      <Row space={16}>
        <Buttons>
          <Button type="submit">{t('newcomers.page.save')}</Button>
          <Button kind="quiet" onPress={leave}>
            {t('newcomers.page.leaveAsIs')}
          </Button>
        </Buttons>
      </Row>
    </form>
  );
};
