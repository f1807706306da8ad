import { useLocation } from 'wouter';
import { ChangeOtherGroupForm } from './ChangeOtherGroupForm.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Unfolded } from '#renderer/app/Unfolded.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OtherGroupId } from '#shared/domain/ids.ts';

const told = ['what', 'when', 'place', 'contact', 'telephone', 'email', 'webPage'] as const;

/** One group of the address book: what is known of it, and when somebody made sure. */
export const OtherGroupScreen = ({ otherGroupId }: { otherGroupId: OtherGroupId }) => {
  const today = useToday();
  const [, goTo] = useLocation();
  const asked = useCall('otherGroups.get', { otherGroupId });
  const check = useCommand('otherGroups.check');
  const remove = useCommand('otherGroups.remove');
  if (!asked.data) return <Waiting on={asked} />;
  const { otherGroup, isToCheck } = asked.data;
  const { name, kind, checkedOn } = otherGroup;
  const day = longDay(checkedOn, today);
  const facts = [
    { id: 'kind', term: t('otherGroups.page.kind'), value: t(`kinds.${kind}`) },
    ...told.flatMap((field) =>
      otherGroup[field] === undefined
        ? []
        : [{ id: field, term: t(`otherGroups.page.${field}`), value: otherGroup[field] }],
    ),
  ];
  const isRight = () =>
    void check.run({ otherGroupId }, <Said what="otherGroups.says.checked" values={{ name }} />);
  const takeOut = async () => {
    const says = <Said what="otherGroups.says.removed" values={{ name }} />;
    if (await remove.run({ otherGroupId }, says)) goTo('/other-groups');
  };
  const problem = check.problem ?? remove.problem;
  return (
    <Page
      title={name}
      back={{ words: t('otherGroups.title'), href: '#/other-groups' }}
      first={problem && <ProblemNotice problem={problem} />}
    >
      <PageTitle side={isToCheck ? undefined : t('otherGroups.page.checked', { day })}>{name}</PageTitle>
      {isToCheck && (
        <Notice
          kind="know"
          title={t('otherGroups.page.toCheck')}
          actions={
            <Button size="row" onPress={isRight}>
              {t('otherGroups.page.isRight')}
            </Button>
          }
        >
          {t('otherGroups.page.toCheckText', { day })}
        </Notice>
      )}
      <Unfolded
        heading={t('otherGroups.page.details')}
        change={t('otherGroups.page.changeDetails', { name })}
        form={(close) => <ChangeOtherGroupForm otherGroup={otherGroup} onClose={close} />}
      >
        <Row>
          <SummaryList facts={facts} />
        </Row>
      </Unfolded>
      <Actions>
        <LinkButton href="#/other-groups/sheet">{t('otherGroups.makeSheet')}</LinkButton>
        {!isToCheck && checkedOn < today && (
          <Button onPress={isRight}>{t('otherGroups.page.isRight')}</Button>
        )}
        <Button kind="quiet" onPress={() => void takeOut()}>
          {t('otherGroups.page.remove')}
        </Button>
      </Actions>
    </Page>
  );
};
