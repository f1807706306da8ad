import { useState } from 'react';
import { answersIn, introductionTaken, type Taken } from './answers.ts';
import { LeaveOut } from './LeaveOut.tsx';
import { MessageAnswers } from './MessageAnswers.tsx';
import { TakeIntoForm } from './TakeIntoForm.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import type { MessageRead } from '#shared/domain/message/readMessage.ts';

export interface WhatItSaysProps {
  text: string;
  isKept: boolean;
  read: MessageRead;
  groups: readonly Group[];
  linkWorkers: readonly LinkWorker[];
  onText: (text: string) => void;
  onKept: (isKept: boolean) => void;
  onChangeText: () => void;
  onForget: () => void;
}

/** What was found beside the text it was found in, for checking. Nothing of it is kept before the form is sent. */
export const WhatItSays = ({
  text,
  isKept,
  read,
  groups,
  linkWorkers,
  onText,
  onKept,
  onChangeText,
  onForget,
}: WhatItSaysProps) => {
  const [taken, setTaken] = useState<Taken>({});
  const answers = answersIn(read);
  const pieces = [
    ...read.toLeaveOut.map(({ from, to }) => ({ from, to, kind: 'leave-out' as const })),
    ...answers.flatMap(({ number, values }) =>
      values.map(({ from = 0, to = 0 }) => ({ from, to, number, kind: 'found' as const })),
    ),
  ];
  return (
    <>
      <LeaveOut text={text} toLeaveOut={read.toLeaveOut} onChange={onText} />
      <Columns
        beside={
          <Section
            heading={t('message.original')}
            side={t('message.originalSide')}
            action={
              <Button kind="quiet" onPress={onChangeText}>
                {t('message.change')}
              </Button>
            }
          >
            <Row space={8} width="full">
              <MarkedText label={t('message.original')} text={text} pieces={pieces} />
            </Row>
            <Row space={8}>
              <CheckField
                id="message-kept"
                label={t('message.keep')}
                hint={t('message.keepHint')}
                checked={isKept}
                onChange={(event) => onKept(event.target.checked)}
              />
            </Row>
          </Section>
        }
      >
        <Section
          heading={t('message.says')}
          side={t(answers.length === 0 ? 'message.nothing' : 'message.saysSide')}
        >
          {read.isSelf && (
            <Row space={8}>
              <p>{t('message.isSelf')}</p>
            </Row>
          )}
          <MessageAnswers answers={answers} groups={groups} taken={taken} onChange={setTaken} />
        </Section>
      </Columns>
      <TakeIntoForm
        introduction={{
          values: introductionTaken(answers, taken),
          isReachedThroughReferrer: false,
          isSelf: read.isSelf,
        }}
        groups={groups}
        linkWorkers={linkWorkers}
        {...(isKept && { originalText: text.trim() })}
        forgetWords={t('message.forget')}
        onForget={onForget}
      />
    </>
  );
};
