import type { SaidTyped } from './saidForm.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { t } from '#renderer/words/words.ts';
import { ownWordsQuestion } from '#shared/domain/wellbeing.ts';

export interface OwnWordsFieldsProps {
  about: { id: string; problem?: string | undefined };
  typed: SaidTyped;
  onChange: (typed: Partial<SaidTyped>) => void;
}

/** The card without any score: what is different, in own words, and whether they may be passed on. */
export const OwnWordsFields = ({ about, typed, onChange }: OwnWordsFieldsProps) => (
  <>
    <FieldRow>
      <TextArea
        {...about}
        label={ownWordsQuestion}
        hint={t('wellbeing.asking.wordsHint')}
        width="full"
        rows={5}
        value={typed.words}
        onChange={(event) => onChange({ words: event.target.value })}
      />
    </FieldRow>
    <FieldRow>
      <Options
        id={`${about.id}-quote`}
        label={t('wellbeing.asking.mayQuote')}
        hint={t('wellbeing.asking.mayQuoteHint')}
        value={typed.mayBeQuoted === '' ? undefined : typed.mayBeQuoted}
        onChange={(mayBeQuoted) => onChange({ mayBeQuoted })}
        options={[
          { value: 'yes', words: t('wellbeing.asking.yes') },
          { value: 'no', words: t('wellbeing.asking.no') },
        ]}
      />
    </FieldRow>
  </>
);
