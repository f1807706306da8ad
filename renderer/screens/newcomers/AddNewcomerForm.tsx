import { KnownByNumber, KnownPerson } from './KnownPerson.tsx';
import { ReferrerFields } from './ReferrerFields.tsx';
import { RestFields } from './RestFields.tsx';
import { useNewcomerForm } from './useNewcomerForm.tsx';
import { DayField } from '#renderer/app/DayField.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { ReferralWay } from '#shared/domain/referrals.ts';

export interface AddNewcomerFormProps {
  groups: readonly Group[];
  linkWorkers: readonly LinkWorker[];
}

/** What a referral needs, first; the rest folds away below it. */
export const AddNewcomerForm = ({ groups, linkWorkers }: AddNewcomerFormProps) => {
  const form = useNewcomerForm({
    onlyGroup: groups.length === 1 && groups[0] ? groups[0].id : '',
    referrer: linkWorkers.length === 0 ? 'new' : '',
  });
  const { values, change } = form;
  const isTwice = form.refusal?.code === 'conflict';
  return (
    <Page
      title={t('newcomers.form.title')}
      back={{ words: t('newcomers.title'), href: '#/newcomers' }}
      first={
        isTwice ? (
          <Notice kind="put-right" title={t('newcomers.form.twice.title')}>
            {t('newcomers.form.twice.text')}
          </Notice>
        ) : (
          <FormProblems form={form} />
        )
      }
    >
      <PageTitle side={t('newcomers.form.intro')}>{t('newcomers.form.title')}</PageTitle>
      <form onSubmit={form.submit} noValidate>
        <FieldRow>
          <Options
            id="newcomer-way"
            label={t('newcomers.form.way')}
            options={ReferralWay.options.map((way) => ({
              value: way,
              words: t(`newcomers.form.ways.${way}`),
            }))}
            value={values.way}
            onChange={(way) => change({ way })}
          />
        </FieldRow>
        <FieldRow>
          <TextField
            {...form.text('preferredName')}
            label={t('newcomers.form.name')}
            hint={t('newcomers.form.nameHint')}
          />
        </FieldRow>
        <KnownPerson form={form} />
        {values.personId === '' && (
          <FieldRow>
            <TextField
              {...form.text('reach')}
              label={t('newcomers.form.reach')}
              hint={t('newcomers.form.reachHint')}
            />
            {values.way === 'formal' && (
              <CheckField
                id="newcomer-through"
                label={t('newcomers.form.throughLinkWorker')}
                checked={values.isReachedThroughLinkWorker}
                onChange={(event) => change({ isReachedThroughLinkWorker: event.target.checked })}
              />
            )}
          </FieldRow>
        )}
        <KnownByNumber form={form} />
        {values.way !== 'self' && <ReferrerFields form={form} linkWorkers={linkWorkers} />}
        {groups.length > 1 && (
          <FieldRow>
            <ChoiceField
              {...form.text('groupId')}
              label={t('newcomers.form.group')}
              choices={[
                { value: '', words: t('newcomers.form.groupChoose') },
                ...groups.map((group) => ({ value: group.id, words: group.name })),
              ]}
            />
          </FieldRow>
        )}
        <FieldRow>
          <DayField
            {...form.about('receivedOn')}
            label={t('newcomers.form.receivedOn')}
            value={values.receivedOn}
            onChange={(receivedOn) => change({ receivedOn })}
          />
        </FieldRow>
        <RestFields form={form} />
        <Row space={24}>
          <Buttons>
            <Button kind="main" type="submit">
              {t('newcomers.form.save')}
            </Button>
            <LinkButton kind="quiet" href="#/newcomers">
              {t('newcomers.form.leave')}
            </LinkButton>
          </Buttons>
        </Row>
      </form>
    </Page>
  );
};
