import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import type { Print } from '#shared/domain/paper.ts';

export interface PrintFieldProps {
  value: Print;
  onChange: (print: Print) => void;
}

/** How large a paper is printed. */
export const PrintField = ({ value, onChange }: PrintFieldProps) => (
  <FieldRow>
    <Options
      id="paper-print"
      label={t('papers.print')}
      value={value}
      onChange={onChange}
      options={[
        { value: 'normal', words: t('papers.normal') },
        { value: 'large', words: t('papers.large') },
      ]}
    />
  </FieldRow>
);
