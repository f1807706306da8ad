import { useKept } from '#renderer/app/drafts.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { Person } from '#shared/domain/people.ts';

/** At the foot of a person's page: the way to write down that they have died. */
export const SayDied = ({ person: { id: personId, preferredName: name } }: { person: Person }) => {
  const today = useToday();
  const [isAsking, setIsAsking] = useKept('asking', false);
  const { run, problem } = useCommand('people.setDied');
  const close = () => setIsAsking(false);
  const write = async () => {
    await run({ personId, diedOn: today }, <Said what="people.says.died" values={{ name }} />);
    close();
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <Row space={24}>
        <Button size="row" onPress={() => setIsAsking(true)}>
          {t('people.died.say', { name })}
        </Button>
      </Row>
      <Dialog
        isOpen={isAsking}
        title={t('people.died.title', { name })}
        onClose={close}
        actions={
          <>
            <Button kind="main" onPress={() => void write()}>
              {t('people.died.write')}
            </Button>
            <Button kind="quiet" onPress={close}>
              {t('people.died.leave')}
            </Button>
          </>
        }
      >
        <p>{t('people.died.text', { name })}</p>
      </Dialog>
    </>
  );
};

/** At the head of the page of somebody who has died. */
export const HasDied = ({ person }: { person: Person }) => {
  const today = useToday();
  const { run } = useCommand('people.setDied');
  const { id: personId, preferredName: name, diedOn } = person;
  if (diedOn === undefined) return null;
  const putRight = () =>
    void run({ personId, diedOn: null }, <Said what="people.says.notDied" values={{ name }} />);
  return (
    <Notice
      kind="know"
      title={t('people.died.has', { name })}
      actions={
        <Button size="row" onPress={putRight}>
          {t('people.died.mistake')}
        </Button>
      }
    >
      {t('people.died.hasText', { name, day: plainDay(diedOn, today) })}
    </Notice>
  );
};
