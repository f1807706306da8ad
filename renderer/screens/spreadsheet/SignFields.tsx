import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { type MarkWord, markWords } from '#shared/domain/register.ts';

type Sign = OutputOf<'spreadsheets.getRegisters'>['signs'][number];

export interface SignFieldsProps {
  signs: readonly Sign[];
  onChange: (text: string, mark: MarkWord | null) => void;
}

const unknown = 'unknown';
const valueOf = ({ mark, isKnown }: Sign): string => mark ?? (isKnown ? 'nothing' : unknown);

/** What each sign in the grid stands for, with the way to put it right. One that nobody can know says nothing till then. */
export const SignFields = ({ signs, onChange }: SignFieldsProps) => (
  <Section heading={t('oldRegisters.signs.heading')} side={t('oldRegisters.signs.lead')}>
    <FieldRow>
      {signs.map((sign, at) => (
        <ChoiceField
          key={sign.text}
          id={`sign-${at}`}
          label={t('oldRegisters.signs.sign', { text: sign.text })}
          hint={t('oldRegisters.signs.often', { count: sign.count })}
          width="medium"
          choices={[
            ...(valueOf(sign) === unknown
              ? [{ value: unknown, words: t('oldRegisters.signs.unknown') }]
              : []),
            ...[...markWords, 'nothing' as const].map((value) => ({
              value,
              words: t(`oldRegisters.signs.${value}`),
            })),
          ]}
          value={valueOf(sign)}
          onChange={({ target: { value } }) =>
            onChange(sign.text, markWords.find((mark) => mark === value) ?? null)
          }
        />
      ))}
    </FieldRow>
  </Section>
);
