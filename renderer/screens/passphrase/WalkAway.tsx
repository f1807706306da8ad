import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import { type Settings, idleMinutes, usualIdleMinutes } from '#shared/domain/settings.ts';

const wordsOf = (minutes: number): string =>
  minutes === 0 ? t('safety.page.idle.never') : t('safety.page.idle.minutes', { count: minutes });

/** After how long without a press the folder is locked by itself. */
export const WalkAway = ({ settings }: { settings: Settings }) => {
  const { run, problem } = useCommand('settings.change');
  return (
    <Section heading={t('safety.page.idle.heading')} hasRule>
      {problem && <ProblemNotice problem={problem} />}
      <FieldRow>
        <ChoiceField
          id="lock-after"
          label={t('safety.page.idle.label')}
          choices={idleMinutes.map((minutes) => ({ value: String(minutes), words: wordsOf(minutes) }))}
          value={String(settings.lockAfterMinutes ?? usualIdleMinutes)}
          onChange={(event) => {
            const lockAfterMinutes = idleMinutes.find((minutes) => String(minutes) === event.target.value);
            if (lockAfterMinutes !== undefined) void run({ lockAfterMinutes }, t('safety.page.idle.says'));
          }}
        />
      </FieldRow>
      <Row space={16}>
        <p>{t('safety.page.idle.sleep')}</p>
      </Row>
    </Section>
  );
};
