import { useCallback, useEffect, useRef } from 'react';
import { BringForm } from './BringForm.tsx';
import { FormSays } from './FormSays.tsx';
import { useForms } from './useForms.ts';
import { WhatItSays } from './WhatItSays.tsx';
import { useDraft } from '#renderer/app/drafts.ts';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { readMessage } from '#shared/domain/message/readMessage.ts';
import { formOf } from '#shared/domain/referralForm.ts';
import { longestMessage } from '#shared/domain/text.ts';

export interface MessageFormProps {
  groups: readonly Group[];
  linkWorkers: readonly LinkWorker[];
  ownNames: readonly string[];
}

/** What was pasted, and whether to show what it says. It is kept nowhere but in the open window. */
export interface Message {
  text: string;
  isRead: boolean;
  /** The text is to be kept with the story, as it came. */
  isKept: boolean;
}

/** The text of a message, or a form that came back, and below it what it says. */
export const MessageForm = ({ groups, linkWorkers, ownNames }: MessageFormProps) => {
  const today = useToday();
  const { values, change, clear } = useDraft<Message>('message', { text: '', isRead: false, isKept: false });
  const { brought, readFile, readText, forget } = useForms();
  const says = useRef<HTMLDivElement>(null);
  const isTooLong = values.text.length > longestMessage;
  const isMessage = values.isRead && values.text.trim() !== '' && !isTooLong;
  const isForm = brought?.outcome === 'read';
  useEffect(() => {
    if (isMessage || isForm) says.current?.focus();
  }, [isMessage, isForm]);
  const onFile = useCallback((file: File) => void readFile(file), [readFile]);
  const read = () => {
    forget();
    // The text of a form of ours is read as the form that it is.
    if (formOf(values.text)) void readText(values.text.slice(0, longestMessage));
    else change({ isRead: true });
  };
  return (
    <>
      {isTooLong && (
        <Notice kind="put-right" title={t('message.tooLong.title')}>
          {t('message.tooLong.text')}
        </Notice>
      )}
      {values.isRead && values.text.trim() === '' && (
        <Notice kind="put-right" title={t('message.empty.title')}>
          {t('message.empty.text')}
        </Notice>
      )}
      {!isMessage && !isForm && (
        <>
          <FieldRow>
            <TextArea
              id="message-text"
              label={t('message.label')}
              hint={t('message.hint')}
              width="full"
              rows={10}
              value={values.text}
              onChange={(event) => change({ text: event.target.value, isRead: false })}
            />
          </FieldRow>
          <Row space={12}>
            <Buttons>
              <Button kind="main" onPress={read}>
                {t('message.read')}
              </Button>
            </Buttons>
          </Row>
        </>
      )}
      {!isForm && <BringForm brought={brought} onFile={onFile} />}
      <div ref={says} tabIndex={-1}>
        {isForm && <FormSays said={brought} groups={groups} linkWorkers={linkWorkers} onForget={forget} />}
        {isMessage && !isForm && (
          <WhatItSays
            text={values.text}
            isKept={values.isKept}
            read={readMessage(values.text, { groups, ownNames, today })}
            groups={groups}
            linkWorkers={linkWorkers}
            onText={(text) => change({ text })}
            onKept={(isKept) => change({ isKept })}
            onChangeText={() => change({ isRead: false })}
            onForget={clear}
          />
        )}
      </div>
    </>
  );
};
