import { useFirstRun } from './useFirstRun.ts';
import { TimeFields } from '#renderer/app/groups/TimeFields.tsx';
import { KindField } from '#renderer/app/groups/KindField.tsx';
import { useOpenFolder } from '#renderer/app/folders.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { PlainPage } from '#renderer/app/PlainPage.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

/** The first page of all: your group, or a look round first. Every question may stay unanswered. */
export const FirstRunScreen = () => {
  const { form, submit, skip } = useFirstRun();
  const practice = useOpenFolder();
  return (
    <PlainPage
      title={t('firstRun.title')}
      steps={[{ id: 'start', words: t('firstRun.step') }]}
      foot={t('firstRun.board')}
      first={<FormProblems form={form} />}
    >
      {practice.problem && <ProblemNotice problem={practice.problem} />}
      <PageTitle lead={t('firstRun.lead')}>{t('firstRun.title')}</PageTitle>
      <form onSubmit={submit} noValidate>
        <FieldRow>
          <TextField {...form.text('name')} label={t('firstRun.name')} />
          <KindField form={form} />
        </FieldRow>
        <FieldRow>
          <TextField {...form.text('place')} label={t('groups.form.place')} />
          <TextField
            {...form.text('leaderName')}
            label={t('firstRun.you')}
            width="medium"
            autoComplete="given-name"
          />
        </FieldRow>
        <TimeFields form={form} />
        <Actions>
          <Button kind="main" size="big" type="submit">
            {t('firstRun.start')}
          </Button>
          <Button kind="quiet" onPress={skip}>
            {t('firstRun.skip')}
          </Button>
        </Actions>
      </form>
      <Row
        space={40}
        rule="hair"
        margin={t('firstRun.first')}
        aside={<Button onPress={() => void practice.open('practice')}>{t('firstRun.practice')}</Button>}
      >
        <p>
          <b>{t('firstRun.lookTitle')}</b> {t('firstRun.look')}
        </p>
      </Row>
    </PlainPage>
  );
};
