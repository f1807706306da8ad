import { useQueryClient } from '@tanstack/react-query';
import { useOpenFolder } from './folders.ts';
import { PlainPage } from './PlainPage.tsx';
import { ProblemFiles } from './ProblemFiles.tsx';
import { problemWords } from './problems.ts';
import { useCommand } from './queries.ts';
import type { SteadyStatus } from './status.ts';
import type { Problem } from '#shared/contract/result.ts';
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

/** The folder cannot be opened: what happened, which files, and what to do next. Nothing is written over. */
export const OpeningProblem = ({ problem, status }: OpeningProblemProps) => {
  const client = useQueryClient();
  const again = useCommand('app.tryAgain');
  const { open } = useOpenFolder();
  const { title, text, files } = problemWords(problem);
  const tryAgain = async () => {
    if (status) await again.run({});
    await client.resetQueries();
  };
  return (
    <PlainPage title={title} help="wrong">
      <PageTitle margin={<Icon name="triangle" size={40} />} lead={text}>
        {title}
      </PageTitle>
      <ProblemFiles files={[...new Set([...files, ...(status?.files ?? [])])]} />
      {status && (
        <Row space={16}>
          <p>
            {t('opening.folder')} <b className={styles.folder}>{status.folder}</b>
          </p>
        </Row>
      )}
      <Actions>
        <Button kind="main" size="tall" onPress={() => void tryAgain()}>
          {t('app.tryAgain')}
        </Button>
        {status && (
          <Button size="tall" onPress={() => void open(status.isPractice ? 'own' : 'practice')}>
            {t(status.isPractice ? 'opening.own' : 'opening.practice')}
          </Button>
        )}
      </Actions>
      <Row space={24}>
        <p className={styles.wait}>{t('opening.wait')}</p>
      </Row>
    </PlainPage>
  );
};
