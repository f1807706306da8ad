import { useState } from 'react';
import { CopyText } from '#renderer/app/CopyText.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { PrintField } from '#renderer/app/saving/PrintField.tsx';
import { useSavedPaper } from '#renderer/app/saving/useSavedPaper.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { Print } from '#shared/domain/paper.ts';

export interface FormScreenProps {
  groupId: GroupId;
}

/** The form by which somebody is introduced to a group: all that stands on it, as a PDF or as a text for an e-mail. */
export const FormScreen = ({ groupId }: FormScreenProps) => {
  const known = useCall('groups.get', { groupId });
  const form = useCall('referralForms.text', { groupId });
  const { save, notices } = useSavedPaper('referralForms.save');
  const [print, setPrint] = useState<Print>('normal');
  if (!known.data) return <Waiting on={known} />;
  if (!form.data) return <Waiting on={form} />;
  const { group } = known.data;
  const saysNothing = group.offers === undefined || group.cannotOffer === undefined;
  return (
    <Page
      title={t('form.titled', { group: group.name })}
      back={{ words: group.name, href: `#/groups/${groupId}` }}
    >
      {notices}
      <PageTitle side={t('form.lead')}>{t('form.titled', { group: group.name })}</PageTitle>
      {saysNothing && (
        <Row space={8}>
          <p>{t('form.sayMore')}</p>
        </Row>
      )}
      <PrintField value={print} onChange={setPrint} />
      <Actions>
        <Button kind="main" onPress={() => void save({ groupId, print })}>
          {t('papers.save')}
        </Button>
        <LinkButton href="#/newcomers/message">{t('form.cameBack')}</LinkButton>
      </Actions>
      <CopyText label={t('form.text')} hint={t('form.textHint')} text={form.data.text} rows={16} />
    </Page>
  );
};
