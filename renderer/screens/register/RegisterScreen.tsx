import { CancelledSession } from './CancelledSession.tsx';
import { useRejoining } from './useRejoining.ts';
import { NoteDialog } from './NoteDialog.tsx';
import { OpenRegister } from './OpenRegister.tsx';
import { RegisterWhen } from './RegisterWhen.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useKept } from '#renderer/app/drafts.ts';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { fullDay, longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface RegisterScreenProps {
  sessionId: SessionId;
}

/** Who came to one session. It looks the same for everyone: nothing here tells who was referred (DOMAIN 4). */
export const RegisterScreen = ({ sessionId }: RegisterScreenProps) => {
  const asked = useCall('register.get', { sessionId });
  return asked.data ? <Register sessionId={sessionId} register={asked.data} /> : <Waiting on={asked} />;
};

interface RegisterProps extends RegisterScreenProps {
  register: OutputOf<'register.get'>;
}

const Register = ({ sessionId, register }: RegisterProps) => {
  const today = useToday();
  const [isWriting, setIsWriting] = useKept('note', false);
  const { session, note } = register;
  useRejoining(session);
  return (
    <Page
      title={t('register.titled', { group: session.group.name, day: longDay(session.day, today) })}
      place={session.place}
      paperFoot={t('register.paperFoot', { group: session.group.name, day: fullDay(session.day) })}
      footActions={
        <>
          <Button size="row" onPress={() => setIsWriting(true)}>
            {t(note === undefined ? 'register.note.write' : 'register.note.change')}
          </Button>
          <LinkButton size="row" href={`#/register/${sessionId}/paper`}>
            {t('sheets.title')}
          </LinkButton>
        </>
      }
    >
      <PageTitle kind="register" side={<RegisterWhen session={session} />}>
        {session.group.name}
      </PageTitle>
      {session.state === 'cancelled' ? (
        <CancelledSession session={session} />
      ) : (
        <OpenRegister sessionId={sessionId} register={register} />
      )}
      {note !== undefined && (
        <div data-paper="off">
          <Section heading={t('register.note.heading')} size="stage">
            <Row>
              <p>{note}</p>
            </Row>
          </Section>
        </div>
      )}
      <NoteDialog sessionId={sessionId} note={note} isOpen={isWriting} onClose={() => setIsWriting(false)} />
    </Page>
  );
};
