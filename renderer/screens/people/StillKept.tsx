import { Working } from '#renderer/app/backups/Working.tsx';
import { forgetDrafts } from '#renderer/app/drafts.ts';
import { focusTitle } from '#renderer/app/focusTitle.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { TypedWord } from '#renderer/app/TypedWord.tsx';
import { useChanges } from '#renderer/app/undo/changes.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { KeptPurpose } from '#shared/domain/mayKeep.ts';

interface Of {
  personId: PersonId;
  /** What the person likes to be called. */
  name: string;
}

/** What somebody said shall not be kept and is written down still, each with the offer to delete it now. */
export const StillKept = ({ stillKept, ...of }: Of & { stillKept: readonly KeptPurpose[] }) =>
  stillKept.map((purpose) => <StillThere key={purpose} purpose={purpose} {...of} />);

const StillThere = ({ personId, name, purpose }: Of & { purpose: KeptPurpose }) => {
  const { isOpen, toggle, opener } = useUnfolding(`still.${purpose}`);
  const { run, isRunning, problem } = useCommand('erasing.erase');
  const changes = useChanges();
  const erase = async () => {
    if (!(await run({ erasures: [{ what: purpose, id: personId }] }))) return;
    // What was typed and what could be undone may hold it.
    forgetDrafts();
    changes.forget();
    focusTitle();
  };
  const words = t(`consents.still.button.${purpose}`, { name });
  return (
    <>
      <Notice
        kind="know"
        title={t(`consents.still.title.${purpose}`, { name })}
        actions={
          <Button ref={opener} size="row" isExpanded={isOpen} fullName={words} onPress={toggle}>
            {t('consents.still.open')}
          </Button>
        }
      >
        {t(`consents.still.${purpose}`)}
      </Notice>
      {problem && <ProblemNotice problem={problem} />}
      {isRunning && <Working />}
      {isOpen && (
        <>
          <Row space={8}>
            <p>{t('consents.still.what')}</p>
          </Row>
          <TypedWord
            id={`still-${purpose}`}
            word={t('consents.still.word')}
            button={words}
            onConfirmed={() => void erase()}
          />
        </>
      )}
    </>
  );
};
