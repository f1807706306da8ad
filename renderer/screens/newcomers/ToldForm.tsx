import styles from './ToldForm.module.css';
import type { ToldLineProps } from './ToldLine.tsx';
import { DayField } from '#renderer/app/DayField.tsx';
import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import type { AskedWith } from '#shared/contract/api.ts';
import { TellingWay } from '#shared/domain/telling.ts';

type How = TellingWay | 'not-wanted' | 'not-yet' | '';

const toldFrom = (how: How, on: TypedDate, words?: string): AskedWith<'referrals.setTold'>['told'] => {
  if (how === 'not-yet') return null;
  if (how === 'not-wanted') return { kind: 'not-wanted' };
  // The schema refuses '', and so the question that is still open is named.
  return { kind: 'told', on: dayFromTyped(on) ?? '', how: how as TellingWay, ...(words && { words }) };
};

export interface ToldFormProps extends ToldLineProps {
  /** What was said, when it was written here: it is kept with it. */
  words?: string;
  /** It has been written down. */
  onClose: () => void;
  /** Left without writing anything down; as `onClose` when left out. */
  onLeave?: () => void;
}

/** Says when and how the link worker was told of one moment, or that they need not be. */
export const ToldForm = ({ moment, referral, words, onClose, onLeave = onClose }: ToldFormProps) => {
  const { referralId, person, linkWorker } = referral;
  const { about, at, told } = moment;
  const form = useForm<'referrals.setTold', { how: How; on: TypedDate }>('referrals.setTold', {
    draft: `told.${referralId}.${about}.${at}`.replaceAll(':', '-'),
    start: { how: '', on: typedFromDay(useToday()) },
    toInput: ({ how, on }) => ({ referralId, about, at, told: toldFrom(how, on, words) }),
    putRight: { how: t('newcomers.told.chooseHow'), on: t('newcomers.page.writeDay') },
    says: () => <Said what="newcomers.told.says" values={{ name: person.name }} />,
    onDone: onClose,
  });
  const others = ['not-wanted', ...(told.kind === 'not-yet' ? [] : ['not-yet' as const])] as const;
  const { how } = form.values;
  return (
    <form className={styles.form} onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <Options<How>
        {...form.about('how')}
        label={t('newcomers.told.how', { linkWorker: linkWorker?.name ?? '' })}
        options={[
          ...TellingWay.options.map((way) => ({ value: way, words: t(`newcomers.told.way.${way}`) })),
          ...others.map((other) => ({ value: other, words: t(`newcomers.told.${other}`) })),
        ]}
        value={how === '' ? undefined : how}
        onChange={(chosen) => form.change({ how: chosen })}
      />
      {how !== 'not-wanted' && how !== 'not-yet' && (
        <DayField
          {...form.about('on')}
          label={t('newcomers.page.when')}
          value={form.values.on}
          onChange={(on) => form.change({ on })}
        />
      )}
      <Buttons>
        <Button size="row" type="submit">
          {t('newcomers.told.save')}
        </Button>
        <Button size="row" kind="quiet" onPress={onLeave}>
          {t('newcomers.page.goBack')}
        </Button>
      </Buttons>
    </form>
  );
};
