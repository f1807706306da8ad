import { ConsentForm, type OwnConsent, type TellConsent } from './ConsentForm.tsx';
import { useToday } from '#renderer/app/status.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
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
  /** What they agreed to for themselves. */
  own: readonly OwnConsent[];
}

/** What most groups ask for; the others are asked for seldom, and shown once they were. */
const isAskedOften = (purpose: OwnConsent['purpose']): boolean =>
  ['ring-me', 'contact-list', 'telephone-tree'].includes(purpose);

/** What somebody has agreed to, to read; behind Change a form for each link worker. */
export const Consents = ({ personId, name, consents, own }: ConsentsProps) => {
  const today = useToday();
  const { isOpen, toggle, close, opener } = useUnfolding('consents');
  const {
    isOpen: isMoreOpen,
    toggle: toggleMore,
    close: closeMore,
    opener: moreOpener,
  } = useUnfolding('consents.more');
  const usual = own.filter(({ purpose }) => isAskedOften(purpose));
  const seldom = own.filter(({ purpose }) => !isAskedOften(purpose));
  const shown = own.filter(({ purpose, answer }) => isAskedOften(purpose) || answer !== 'not-asked');
  return (
    <Section
      heading={t('consents.heading', { name })}
      action={
        <Button
          ref={opener}
          kind="quiet"
          isExpanded={isOpen}
          fullName={t('consents.changeOf', { name })}
          onPress={toggle}
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
          {shown.map(({ purpose, answer, on }) => (
            <ConsentRow
              key={purpose}
              answer={answer}
              answerWords={t(`consents.answer.${answer}`)}
              date={on && shortDay(on, today)}
            >
              {t(`consents.own.${purpose}.me`)}
            </ConsentRow>
          ))}
        </List>
      </Row>
      {isOpen &&
        usual.map((consent) => (
          <ConsentForm
            key={consent.purpose}
            personId={personId}
            name={name}
            consent={consent}
            onClose={close}
          />
        ))}
      {isOpen &&
        consents.map((consent) => (
          <ConsentForm
            key={consent.linkWorker.linkWorkerId}
            personId={personId}
            name={name}
            consent={consent}
            onClose={close}
          />
        ))}
      {isOpen && (
        <Row space={16}>
          <Button ref={moreOpener} kind="quiet" isExpanded={isMoreOpen} onPress={toggleMore}>
            {t('consents.more')}
          </Button>
        </Row>
      )}
      {isOpen &&
        isMoreOpen &&
        seldom.map((consent) => (
          <ConsentForm
            key={consent.purpose}
            personId={personId}
            name={name}
            consent={consent}
            onClose={closeMore}
          />
        ))}
    </Section>
  );
};
