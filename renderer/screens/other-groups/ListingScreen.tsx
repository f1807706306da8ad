import { useState } from 'react';
import { Listing } from './Listing.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { MailText } from '#renderer/app/MailText.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { PrintField } from '#renderer/app/saving/PrintField.tsx';
import { useSavedPaper } from '#renderer/app/saving/useSavedPaper.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckGroup } from '#renderer/ui/CheckGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { GroupId, OtherGroupId } from '#shared/domain/ids.ts';
import type { Print } from '#shared/domain/paper.ts';

/** A sheet of chosen groups, ours and others', for whoever looks for something: to print, to save or to send. */
export const ListingScreen = () => {
  const ours = useCall('groups.list', {});
  const others = useCall('otherGroups.list', {});
  if (!ours.data) return <Waiting on={ours} />;
  if (!others.data) return <Waiting on={others} />;
  return <ChosenListing ours={ours.data} others={others.data} />;
};

interface ChosenListingProps {
  ours: OutputOf<'groups.list'>;
  others: OutputOf<'otherGroups.list'>;
}

const ChosenListing = ({ ours, others }: ChosenListingProps) => {
  const [groupIds, setGroupIds] = useState<readonly GroupId[]>([]);
  const [otherGroupIds, setOtherGroupIds] = useState<readonly OtherGroupId[]>([]);
  const [print, setPrint] = useState<Print>('normal');
  const [isAsked, setIsAsked] = useState(false);
  const chosen = { groupIds: [...groupIds], otherGroupIds: [...otherGroupIds] };
  const isChosen = groupIds.length + otherGroupIds.length > 0;
  const sheet = useCall('otherGroups.getSheet', chosen, { isAsked: isChosen, keepsLast: true });
  const { save, notices } = useSavedPaper('otherGroups.saveSheet');
  const mail = useCommand('otherGroups.openMail');
  const saveIt = async () => {
    setIsAsked(true);
    if (isChosen) await save({ ...chosen, print });
  };
  return (
    <Page
      title={t('otherGroups.sheet.title')}
      back={{ words: t('otherGroups.title'), href: '#/other-groups' }}
      paperFoot={sheet.data?.foot}
    >
      <div data-paper="off">
        {notices}
        {isAsked && !isChosen && <Notice kind="put-right" title={t('otherGroups.sheet.nothingChosen')} />}
        <PageTitle side={t('otherGroups.sheet.intro')}>{t('otherGroups.sheet.title')}</PageTitle>
        {others.length === 0 ? (
          <Row space={8}>
            <p>{t('otherGroups.sheet.noneYet')}</p>
          </Row>
        ) : (
          <FieldRow>
            <CheckGroup
              id="sheet-others"
              label={t('otherGroups.sheet.others')}
              options={others.map(({ otherGroup: { id, name } }) => ({ value: id, words: name }))}
              values={otherGroupIds}
              onChange={setOtherGroupIds}
            />
          </FieldRow>
        )}
        {ours.length > 0 && (
          <FieldRow>
            <CheckGroup
              id="sheet-ours"
              label={t('otherGroups.sheet.ours')}
              options={ours.map(({ group: { id, name } }) => ({ value: id, words: name }))}
              values={groupIds}
              onChange={setGroupIds}
            />
          </FieldRow>
        )}
        <PrintField value={print} onChange={setPrint} />
        <Actions>
          <Button kind="main" onPress={() => void saveIt()}>
            {t('papers.save')}
          </Button>
          {isChosen && <PrintButton />}
        </Actions>
      </div>
      <Listing sheet={isChosen ? sheet.data : undefined} print={print} />
      {isChosen && sheet.data && (
        <div data-paper="off">
          <Section heading={t('otherGroups.sheet.message')}>
            <Row>
              <p>{t('otherGroups.sheet.messageText')}</p>
            </Row>
            <MailText
              key={sheet.data.text}
              subject={sheet.data.subject}
              text={sheet.data.text}
              problem={mail.problem}
              onOpen={() => mail.run(chosen)}
            />
          </Section>
        </div>
      )}
    </Page>
  );
};
