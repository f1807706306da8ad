import { type ReactNode, useState } from 'react';
import { ProblemNotice } from '../ProblemNotice.tsx';
import { useCommand } from '../queries.ts';
import { CannotShow } from './CannotShow.tsx';
import { SavedNotice } from './SavedNotice.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';
import type { AskedWith, CommandName, OutputOf } from '#shared/contract/api.ts';
import type { SavedPaper } from '#shared/contract/savedPaper.ts';

/** The calls that save a paper as a PDF. */
type PaperCall = {
  [Name in CommandName]: [OutputOf<Name>, SavedPaper] extends [SavedPaper, OutputOf<Name>] ? Name : never;
}[CommandName];

/** Saves a paper as a PDF. `notices` say what came of it, and stand first on the page. */
export const useSavedPaper = <Name extends PaperCall>(
  name: Name,
): { save: (input: AskedWith<Name>) => Promise<void>; notices: ReactNode } => {
  const { run, problem } = useCommand(name);
  const [answer, setAnswer] = useState<SavedPaper>();
  return {
    save: async (input) => {
      setAnswer(undefined);
      setAnswer(await run(input));
    },
    notices: (
      <>
        {problem && <ProblemNotice problem={problem} />}
        {answer?.outcome === 'not-now' && (
          <Notice kind="know" title={t('papers.notSaved.title')}>
            {t('papers.notSaved.text')}
          </Notice>
        )}
        {answer?.outcome === 'saved' && (
          <>
            <SavedNotice
              key={answer.file.ticket}
              file={answer.file}
              fileName={answer.fileName}
              lostText={t('papers.lostText')}
            />
            <CannotShow names={answer.cannotShow} />
          </>
        )}
      </>
    ),
  };
};
