import { useQueryClient } from '@tanstack/react-query';
import { AnotherFolder } from './AnotherFolder.tsx';
import { useOpenFolder, useOpening } from './folders.ts';
import { HelpDetails } from './HelpDetails.tsx';
import { OpeningStep } from './OpeningStep.tsx';
import { PlainPage } from './PlainPage.tsx';
import { OthersFiles, ProblemFiles } from './ProblemFiles.tsx';
import { problemWords } from './problems.ts';
import { useCommand } from './queries.ts';
import type { SteadyStatus } from './status.ts';
import type { Problem } from '#shared/contract/result.ts';
import type { ProblemCode } from '#shared/domain/errors.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import styles from './OpeningProblem.module.css';
import { t } from '#renderer/words/words.ts';

export interface OpeningProblemProps {
  problem: Problem;
  status?: SteadyStatus;
}

/** Where the folder itself is the trouble, and so another one may be the right one. */
const ofTheFolder: readonly ProblemCode[] = [
  'folder-traces',
  'folder-unreachable',
  'folder-missing',
  'folder-not-ours',
  'file-damaged',
  'file-too-new',
];

/** The folder cannot be opened: what happened, which files, and what to do next. Nothing is written over. */
export const OpeningProblem = ({ problem, status }: OpeningProblemProps) => {
  const client = useQueryClient();
  const again = useOpening('app.tryAgain');
  const { title, text, files } = problemWords(problem);
  const named = [...new Set([...files, ...(status?.files ?? [])])];
  const Files = problem.code === 'folder-not-ours' ? OthersFiles : ProblemFiles;
  return (
    <PlainPage title={title} help="wrong">
      <PageTitle margin={<Icon name="triangle" size={40} />} lead={text}>
        {title}
      </PageTitle>
      {named.length > 0 && <Files files={named} />}
      {status && <FolderRow status={status} />}
      <Actions>
        <Button kind="main" size="tall" onPress={() => void (status ? again.run() : client.resetQueries())}>
          {t('app.tryAgain')}
        </Button>
        {status && <OtherGroup status={status} />}
      </Actions>
      {status && <OpeningStep code={problem.code} />}
      {status && !status.isPractice && ofTheFolder.includes(problem.code) && (
        <AnotherFolder status={status} />
      )}
      {status && <HelpDetails />}
      <Row space={24}>
        <p className={styles.wait}>{t('opening.wait')}</p>
      </Row>
    </PlainPage>
  );
};

const FolderRow = ({ status }: { status: SteadyStatus }) => {
  const show = useCommand('app.showFolder');
  return (
    <Row
      space={16}
      aside={
        <Button size="row" onPress={() => void show.run({})}>
          {t('opening.show')}
        </Button>
      }
    >
      <p>
        {t('opening.folder')} <b className={styles.folder}>{status.folder}</b>
      </p>
    </Row>
  );
};

const OtherGroup = ({ status }: { status: SteadyStatus }) => {
  const { open } = useOpenFolder();
  return (
    <Button size="tall" onPress={() => void open(status.isPractice ? 'own' : 'practice')}>
      {t(status.isPractice ? 'opening.own' : 'opening.practice')}
    </Button>
  );
};
