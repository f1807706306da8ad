import { Options } from '#renderer/ui/Options.tsx';
import { SizedWords } from '#renderer/ui/SizedWords.tsx';
import { t } from '#renderer/words/words.ts';
import type { Settings } from '#shared/domain/settings.ts';

type TextSize = Settings['textSize'];

export interface TextSizeOptionsProps {
  sizes: readonly TextSize[];
  value: TextSize;
  onChange: (size: TextSize) => void;
  isHeading?: boolean;
}

/** How large the words are, each choice shown in its own size. */
export const TextSizeOptions = ({ sizes, value, onChange, isHeading = false }: TextSizeOptionsProps) => (
  <Options
    id="text-size"
    label={t('textSize.size')}
    isHeading={isHeading}
    options={sizes.map((size) => ({
      value: String(size),
      words: <SizedWords size={size}>{t(`textSize.sizes.s${size}`)}</SizedWords>,
    }))}
    value={String(value)}
    onChange={(chosen) => {
      const size = sizes.find((each) => String(each) === chosen);
      if (size) onChange(size);
    }}
  />
);
