import { useLocation } from 'wouter';
import { AboutFields } from './AboutFields.tsx';
import { WhenFields } from './WhenFields.tsx';
import { whenInput, whenPutRight, type WhenValues } from './whenForm.ts';
import { useForm, written } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { dayFromTyped } from '#renderer/app/typedDay.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { GroupId } from '#shared/domain/ids.ts';

export interface AddSessionScreenProps {
  groupId?: GroupId;
}

/** One session more than the usual time brings: an outing, a party, a second one on the same day. */
export const AddSessionScreen = ({ groupId }: AddSessionScreenProps) => {
  const groups = useCall('groups.list', {});
  return groups.data ? <AddSession groups={groups.data} groupId={groupId} /> : <Waiting on={groups} />;
};

interface AddSessionProps {
  groups: OutputOf<'groups.list'>;
  groupId: GroupId | undefined;
}

type Values = WhenValues & { groupId: string; topic: string; visitingExpert: string };

const noDay = { day: '', month: '', year: '' };

const AddSession = ({ groups, groupId }: AddSessionProps) => {
  const today = useToday();
  const [, goTo] = useLocation();
  const only = groupId ?? (groups.length === 1 ? groups[0]?.group.id : undefined);
  const place = groups.find(({ group }) => group.id === only)?.group.place ?? '';
  const back = groupId === undefined ? '#/sessions' : `#/sessions/of/${groupId}`;
  const form = useForm<'sessions.add', Values>('sessions.add', {
    draft: `add-session-${groupId ?? ''}`,
    start: {
      groupId: only ?? '',
      day: noDay,
      startsAt: '',
      endsAt: '',
      place,
      topic: '',
      visitingExpert: '',
    },
    toInput: (values) => ({
      groupId: values.groupId,
      ...whenInput(values),
      topic: written(values.topic),
      visitingExpert: written(values.visitingExpert),
    }),
    putRight: {
      groupId: t('sessions.addForm.putRight.group'),
      ...whenPutRight(),
      topic: t('sessions.aboutForm.putRight.topic'),
      visitingExpert: t('sessions.aboutForm.putRight.visitingExpert'),
    },
    says: (values) => (
      <Said
        what="sessions.says.added"
        values={{
          group: groups.find(({ group }) => group.id === values.groupId)?.group.name ?? '',
          day: longDay(dayFromTyped(values.day) ?? today, today),
        }}
      />
    ),
    onDone: ({ sessionId }) => goTo(`/sessions/${sessionId}`),
  });
  return (
    <Page
      title={t('sessions.addForm.title')}
      back={{ words: t('sessions.title'), href: back }}
      first={<FormProblems form={form} />}
    >
      <PageTitle side={t('sessions.addForm.side')}>{t('sessions.addForm.title')}</PageTitle>
      <form onSubmit={form.submit} noValidate>
        {(groups.length > 1 || only === undefined) && (
          <FieldRow>
            <ChoiceField
              {...form.text('groupId')}
              label={t('sessions.addForm.group')}
              choices={[
                { value: '', words: '' },
                ...groups.map(({ group }) => ({ value: group.id, words: group.name })),
              ]}
            />
          </FieldRow>
        )}
        <WhenFields form={form} />
        <AboutFields form={form} />
        <Actions>
          <Button kind="main" type="submit">
            {t('sessions.addForm.save')}
          </Button>
          <LinkButton kind="quiet" href={back}>
            {t('sessions.addForm.leave')}
          </LinkButton>
        </Actions>
      </form>
    </Page>
  );
};
