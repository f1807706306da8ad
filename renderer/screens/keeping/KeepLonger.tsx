import type { DueRecord } from './dueWords.ts';
import { ChangeForm } from '#renderer/app/ChangeForm.tsx';
import { useForm, written } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { atStart, inWords } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';

export interface KeepLongerProps {
  ticked: readonly DueRecord[];
  onClose: () => void;
}

/** Keeps what is ticked for longer. It can be undone, and is asked about again when that time is over. */
export const KeepLonger = ({ ticked, onClose }: KeepLongerProps) => {
  const count = ticked.length;
  const form = useForm<'keeping.postpone', { months: '3' | '12'; because: string }>('keeping.postpone', {
    draft: 'keep-longer',
    start: { months: '3', because: '' },
    toInput: ({ months, because }) => ({
      targets: ticked.map(({ target }) => target),
      months: months === '3' ? 3 : 12,
      because: written(because),
    }),
    putRight: { because: t('keeping.longer.becausePutRight') },
    says: () => <Said what="keeping.longer.says" values={{ count, number: atStart(inWords(count)) }} />,
    onDone: onClose,
  });
  return (
    <Section heading={t('keeping.longer.heading')} hasRule>
      <ChangeForm form={form} onClose={onClose} saveWords={t('keeping.longer.save')}>
        <FieldRow>
          <Options
            {...form.about('months')}
            label={t('keeping.longer.months')}
            options={[
              { value: '3', words: t('keeping.longer.for', { count: 3 }) },
              { value: '12', words: t('keeping.longer.forYear') },
            ]}
            value={form.values.months}
            onChange={(months) => form.change({ months })}
          />
        </FieldRow>
        <FieldRow>
          <TextField
            {...form.text('because')}
            label={t('keeping.longer.because')}
            hint={t('keeping.longer.becauseHint')}
          />
        </FieldRow>
      </ChangeForm>
    </Section>
  );
};
