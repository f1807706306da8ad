import { MissingPage } from './MissingPage.tsx';
import { Page } from './Page.tsx';
import { ProblemFiles } from './ProblemFiles.tsx';
import { problemWords } from './problems.ts';
import { ToBackups } from './ToBackups.tsx';
import type { Problem } from '#shared/contract/result.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

export interface WaitingProps {
  /** What the screen asked; shown in its place until there is an answer. */
  on: { problem: Problem | undefined; askAgain: () => void };
}

/** Stands in for a screen whose answer is not here: nothing for the moment it takes, or why it will not come. */
export const Waiting = ({ on: { problem, askAgain } }: WaitingProps) => {
  if (!problem) return <Page title={t('app.opening')} isWaiting />;
  // An address that was typed or cut short.
  if (problem.code === 'invalid-input') return <MissingPage />;
  const { title, text, files, groupName } = problemWords(problem);
  return (
    <Page title={title}>
      <PageTitle lead={text}>{title}</PageTitle>
      <ProblemFiles files={files} groupName={groupName} />
      <Row space={24}>
        {problem.code === 'not-found' ? (
          <LinkButton kind="main" href="#/today">
            {t('app.missing.today')}
          </LinkButton>
        ) : (
          <Button kind="main" onPress={askAgain}>
            {t('app.tryAgain')}
          </Button>
        )}
      </Row>
      {problem.code === 'file-damaged' && <ToBackups says="damaged" />}
    </Page>
  );
};
