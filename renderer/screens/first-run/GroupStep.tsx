import { StepNumber } from './StepNumber.tsx';
import { useGroupStep } from './useGroupStep.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { KindField } from '#renderer/app/groups/KindField.tsx';
import { TimeFields } from '#renderer/app/groups/TimeFields.tsx';
import { timeForm } from '#renderer/app/groups/timeForm.ts';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

/** The leader's own group and name. Every question may stay unanswered; a group that is there is not asked for again. */
export const GroupStep = () => {
  const groups = useCall('groups.list', {});
  if (!groups.data) return <Waiting on={groups} />;
  const [first] = groups.data;
  if (first) {
    return (
      <Page title={t('firstRun.group.title')}>
        <PageTitle margin={<StepNumber number={2} />}>{t('firstRun.group.title')}</PageTitle>
        <Row space={16}>
          <p>
            <Said
              what="firstRun.group.known"
              values={{ count: groups.data.length, group: first.group.name }}
            />
          </p>
        </Row>
        <Actions>
          <LinkButton kind="main" size="big" href="#/welcome/safety">
            {t('firstRun.group.next')}
          </LinkButton>
        </Actions>
      </Page>
    );
  }
  return <Questions />;
};

const Questions = () => {
  const { form, submit } = useGroupStep();
  return (
    <Page title={t('firstRun.group.title')} first={<FormProblems form={form} />}>
      <PageTitle margin={<StepNumber number={2} />} lead={t('firstRun.group.lead')}>
        {t('firstRun.group.title')}
      </PageTitle>
      <form onSubmit={submit} noValidate>
        <FieldRow>
          <TextField {...form.text('name')} label={t('firstRun.group.name')} />
          <KindField form={form} />
        </FieldRow>
        <FieldRow>
          <TextField {...form.text('place')} label={t('groups.form.place')} />
          <TextField
            {...form.text('leaderName')}
            label={t('firstRun.group.you')}
            width="medium"
            autoComplete="given-name"
          />
        </FieldRow>
        <TimeFields form={timeForm(form, 0)} />
        <Actions>
          <Button kind="main" size="big" type="submit">
            {t('firstRun.group.next')}
          </Button>
          <LinkButton kind="quiet" href="#/welcome/safety">
            {t('firstRun.group.skip')}
          </LinkButton>
        </Actions>
      </form>
    </Page>
  );
};
