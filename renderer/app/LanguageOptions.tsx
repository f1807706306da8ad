import { ProblemNotice } from './ProblemNotice.tsx';
import { useCommand } from './queries.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { languages } from '#renderer/words/languages.ts';
import { spokenCode, t } from '#renderer/words/words.ts';

/** The languages there are, each in its own words. A choice is spoken and saved at once. */
export const LanguageOptions = ({ isHeading = false }: { isHeading?: boolean }) => {
  const { run, problem } = useCommand('settings.change');
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <FieldRow>
        <Options
          id="language"
          label={t('language.question')}
          isHeading={isHeading}
          options={languages.map(({ code, name }) => ({
            value: code,
            words: <span lang={code}>{name}</span>,
          }))}
          value={spokenCode()}
          onChange={(code) => void run({ language: code }, t('language.says'))}
        />
      </FieldRow>
    </>
  );
};
