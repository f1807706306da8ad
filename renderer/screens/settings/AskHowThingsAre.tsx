import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckGroup } from '#renderer/ui/CheckGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sentence } from '#renderer/ui/Sentence.tsx';
import { t } from '#renderer/words/words.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { attribution, type QuestionSet, questionSets } from '#shared/domain/wellbeing.ts';

const asks = ['no', 'words', 'questions'] as const;

interface Values {
  asks: (typeof asks)[number];
  sets: QuestionSet[];
}

const startOf = ({ wellbeing }: Settings): Values => ({
  asks: wellbeing ? (wellbeing.sets.length > 0 ? 'questions' : 'words') : 'no',
  sets: wellbeing && wellbeing.sets.length > 0 ? wellbeing.sets : [...questionSets],
});

/** Whether people are asked how things are, and what. Nobody is until the leader says so (DOMAIN 7). */
export const AskHowThingsAre = ({ settings }: { settings: Settings }) => {
  const form = useForm<'settings.change', Values>('settings.change', {
    draft: 'settings-wellbeing',
    start: startOf(settings),
    toInput: (values) => ({
      wellbeing: values.asks === 'no' ? null : { sets: values.asks === 'words' ? [] : values.sets },
    }),
    putRight: {},
    says: () => t('wellbeing.settings.says'),
    onDone: () => undefined,
  });
  const { values } = form;
  return (
    <Section heading={t('wellbeing.settings.heading')} side={t('wellbeing.settings.text')} hasRule>
      <form onSubmit={form.submit} noValidate>
        <FormProblems form={form} />
        <FieldRow>
          <Options
            id="asks-how-things-are"
            label={t('wellbeing.settings.question')}
            value={values.asks}
            onChange={(chosen) => form.change({ asks: chosen })}
            options={asks.map((each) => ({ value: each, words: t(`wellbeing.settings.${each}`) }))}
          />
        </FieldRow>
        {values.asks === 'questions' && (
          <>
            <FieldRow>
              <CheckGroup
                id="asks-which-questions"
                label={t('wellbeing.settings.sets')}
                hint={t('wellbeing.settings.setsHint')}
                values={values.sets}
                onChange={(sets) => form.change({ sets })}
                options={questionSets.map((set) => ({
                  value: set,
                  words: t(`wellbeing.settings.set.${set}`),
                }))}
              />
            </FieldRow>
            <Row space={8}>
              <Sentence tone="soft" size="small">
                {t('wellbeing.settings.from', { owner: attribution })}
              </Sentence>
            </Row>
          </>
        )}
        <Actions>
          <Button type="submit">{t('wellbeing.settings.save')}</Button>
        </Actions>
      </form>
    </Section>
  );
};
