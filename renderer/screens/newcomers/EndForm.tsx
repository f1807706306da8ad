import { ClosingForm } from './ClosingForm.tsx';
import type { ClosingProps } from './DeclineForm.tsx';
import { TryInstead } from './TryInstead.tsx';
import { useForm, written } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import { Ending } from '#shared/domain/referrals.ts';

const texts = {
  preset: 'newcomers.page.notForThemText',
  told: 'newcomers.page.endText',
  alone: 'newcomers.page.endTextAlone',
} as const;

interface EndFormProps extends ClosingProps {
  /** The ending is known already, and only its day is asked. */
  preset?: Ending;
}

/** Tried it, and it was not for them: two presses, and another group if they wish (DOMAIN 3, rule 2). */
export const NotForThemForm = (props: ClosingProps) => <EndForm {...props} preset="not-for-them" />;

/** Closes the story with its ending. Belonging to the group is another thing and stays (DOMAIN 3, rule 1). */
export const EndForm = ({ referral, onClose, preset }: EndFormProps) => {
  const { referralId, person, linkWorker } = referral;
  const form = useForm<'referrals.end', { ending: Ending | ''; on: TypedDate; tryInstead: string }>(
    'referrals.end',
    {
      draft: `end.${referralId}.${preset ?? ''}`,
      start: { ending: preset ?? '', on: typedFromDay(useToday()), tryInstead: '' },
      // The schema refuses '', and so the question that is still open is named.
      toInput: ({ ending, on, tryInstead }) => ({
        referralId,
        ending: ending as Ending,
        on: dayFromTyped(on) ?? '',
        tryInsteadGroupId: ending === 'died' ? undefined : written(tryInstead),
      }),
      putRight: { ending: t('newcomers.page.chooseEnding'), on: t('newcomers.page.writeDay') },
      says: ({ ending }) => (
        <Said
          what={ending === 'staying-on' ? 'newcomers.page.says.stayingOn' : 'newcomers.page.says.ended'}
          values={{ name: person.name }}
        />
      ),
      onDone: onClose,
    },
  );
  return (
    <ClosingForm
      heading={t(preset ? 'newcomers.page.notForThemHeading' : 'newcomers.page.endHeading', {
        name: person.preferredName,
      })}
      text={t(texts[preset ? 'preset' : linkWorker ? 'told' : 'alone'], {
        linkWorker: linkWorker?.name ?? '',
        name: person.preferredName,
      })}
      saveWords={t('newcomers.page.endSave')}
      form={form}
      onClose={onClose}
    >
      {!preset && (
        <FieldRow>
          <Options
            {...form.about('ending')}
            label={t('newcomers.page.how')}
            options={Ending.options.map((ending) => ({
              value: ending,
              words: t(`referrals.ending.${ending}`),
            }))}
            value={form.values.ending === '' ? undefined : form.values.ending}
            onChange={(ending) => form.change({ ending })}
          />
        </FieldRow>
      )}
      {form.values.ending !== 'died' && form.values.ending !== 'staying-on' && (
        <TryInstead form={form} referral={referral} />
      )}
    </ClosingForm>
  );
};
