import { useState } from 'react';
import { CopyText } from '#renderer/app/CopyText.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { CannotShow } from '#renderer/app/saving/CannotShow.tsx';
import { SavedNotice } from '#renderer/app/saving/SavedNotice.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { Print } from '#shared/domain/paper.ts';

export interface FormScreenProps {
  groupId: GroupId;
}

/** The form by which somebody is introduced to a group: all that stands on it, as a PDF or as a text for an e-mail. */
export const FormScreen = ({ groupId }: FormScreenProps) => {
  const known = useCall('groups.get', { groupId });
  const form = useCall('referralForms.text', { groupId });
  const save = useCommand('referralForms.save');
  const [print, setPrint] = useState<Print>('normal');
  const [answer, setAnswer] = useState<OutputOf<'referralForms.save'>>();
  if (!known.data) return <Waiting on={known} />;
  if (!form.data) return <Waiting on={form} />;
  const { group } = known.data;
  const saveIt = async () => {
    setAnswer(undefined);
    setAnswer(await save.run({ groupId, print }));
  };
  const saysNothing = group.offers === undefined || group.cannotOffer === undefined;
  return (
    <Page
      title={t('form.titled', { group: group.name })}
      back={{ words: group.name, href: `#/groups/${groupId}` }}
    >
      {save.problem && <ProblemNotice problem={save.problem} />}
      {answer?.outcome === 'not-now' && (
        <Notice kind="know" title={t('form.notSaved.title')}>
          {t('form.notSaved.text')}
        </Notice>
      )}
      {answer?.outcome === 'saved' && (
        <>
          <SavedNotice
            key={answer.file.ticket}
            file={answer.file}
            fileName={answer.fileName}
            lostText={t('form.lostText')}
          />
          <CannotShow names={answer.cannotShow} />
        </>
      )}
      <PageTitle side={t('form.lead')}>{t('form.titled', { group: group.name })}</PageTitle>
      {saysNothing && (
        <Row space={8}>
          <p>{t('form.sayMore')}</p>
        </Row>
      )}
      <FieldRow>
        <Options
          id="form-print"
          label={t('form.print')}
          value={print}
          onChange={setPrint}
          options={[
            { value: 'normal', words: t('sheets.normal') },
            { value: 'large', words: t('sheets.large') },
          ]}
        />
      </FieldRow>
      <Actions>
        <Button kind="main" onPress={() => void saveIt()}>
          {t('form.save')}
        </Button>
        <LinkButton href="#/newcomers/message">{t('form.cameBack')}</LinkButton>
      </Actions>
      <CopyText label={t('form.text')} hint={t('form.textHint')} text={form.data.text} rows={16} />
    </Page>
  );
};
