import { useState } from 'react';
import { CopyText } from '#renderer/app/CopyText.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { PrintField } from '#renderer/app/saving/PrintField.tsx';
import { useSavedPaper } from '#renderer/app/saving/useSavedPaper.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { Print } from '#shared/domain/paper.ts';

export interface OfferSectionProps {
  groupId: GroupId;
  text: string;
}

/** "What we offer", for link workers: a page to print, or a text to copy or send. */
export const OfferSection = ({ groupId, text }: OfferSectionProps) => {
  const { save, notices } = useSavedPaper('directory.saveSheet');
  const mail = useCommand('directory.openMail');
  const [print, setPrint] = useState<Print>('normal');
  return (
    <Section heading={t('directory.offer.heading')} side={t('directory.offer.lead')} hasRule>
      {notices}
      {mail.problem && <ProblemNotice problem={mail.problem} />}
      <PrintField value={print} onChange={setPrint} />
      <Row space={16}>
        <Buttons>
          <Button onPress={() => void save({ groupId, print })}>{t('papers.save')}</Button>
          <Button onPress={() => void mail.run({ groupId })}>{t('directory.offer.mail')}</Button>
        </Buttons>
      </Row>
      <CopyText label={t('directory.offer.text')} text={text} rows={12} />
    </Section>
  );
};
