import { TextSizeOptions } from '#renderer/app/TextSizeOptions.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import { type Settings, textSizes } from '#shared/domain/settings.ts';

export interface LookFieldsProps {
  settings: Settings;
  onChange: (change: Partial<Pick<Settings, 'textSize' | 'theme' | 'contrast'>>) => void;
}

const themes = ['system', 'light', 'dark'] as const;
const contrasts = ['system', 'extra'] as const;

/** The three choices of how everything looks. */
export const LookFields = ({ settings, onChange }: LookFieldsProps) => (
  <>
    <FieldRow>
      <TextSizeOptions
        sizes={textSizes}
        value={settings.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
    </FieldRow>
    <FieldRow>
      <Options
        id="theme"
        label={t('textSize.theme')}
        options={themes.map((theme) => ({ value: theme, words: t(`textSize.themes.${theme}`) }))}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
    </FieldRow>
    <FieldRow>
      <Options
        id="contrast"
        label={t('textSize.contrast')}
        options={contrasts.map((contrast) => ({
          value: contrast,
          words: t(`textSize.contrasts.${contrast}`),
        }))}
        value={settings.contrast}
        onChange={(contrast) => onChange({ contrast })}
      />
    </FieldRow>
  </>
);
