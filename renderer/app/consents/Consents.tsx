import { useState } from 'react';
import { ConsentForm, type TellConsent } from './ConsentForm.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ConsentRow } from '#renderer/ui/ConsentRow.tsx';
import { List } from '#renderer/ui/List.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { shortDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { PersonId } from '#shared/domain/ids.ts';

export interface ConsentsProps {
  personId: PersonId;
  /** What the person likes to be called. */
  name: string;
  consents: readonly TellConsent[];
}

/** What somebody has agreed to, to read; behind Change a form for each link worker. */
export const Consents = ({ personId, name, consents }: ConsentsProps) => {
  const today = useToday();
  const [isChanging, setIsChanging] = useState(false);
  return (
    <Section
      heading={t('consents.heading', { name })}
      action={
        <Button
          kind="quiet"
          isExpanded={isChanging}
          fullName={t('consents.changeOf', { name })}
          onPress={() => setIsChanging(!isChanging)}
        >
          {t('consents.change')}
        </Button>
      }
    >
      <Row>
        <List>
          {consents.map(({ linkWorker, answer, on }) => (
            <ConsentRow
              key={linkWorker.linkWorkerId}
              answer={answer}
              answerWords={t(`consents.answer.${answer}`)}
              date={on && shortDay(on, today)}
            >
              {t('consents.tell', { linkWorker: linkWorker.name })}
            </ConsentRow>
          ))}
        </List>
      </Row>
      {isChanging &&
        consents.map((consent) => (
          <ConsentForm
            key={consent.linkWorker.linkWorkerId}
            personId={personId}
            name={name}
            consent={consent}
            onClose={() => setIsChanging(false)}
          />
        ))}
    </Section>
  );
};
