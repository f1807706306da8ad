import { useRef, useState } from 'react';
import { useLink } from '../link.ts';
import { inPieces } from '../pieces.ts';
import { problemOf } from '../queries.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Problem } from '#shared/contract/result.ts';

type Brought = Exclude<OutputOf<'backups.bring'>, { outcome: 'going-on' }> | { outcome: 'stopped' };

const stopped: Brought = { outcome: 'stopped' };

/** Hands a chosen file to the program piece by piece, since a page knows no paths. */
export const useBringing = () => {
  const { call } = useLink();
  const isStopped = useRef(false);
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [problem, setProblem] = useState<Problem>();

  const pieces = async (file: File): Promise<Brought> =>
    (await inPieces(file, (piece) => call('backups.bring', piece), {
      onPiece: (done, of) => setProgress({ done, of }),
      isStopped: () => isStopped.current,
    })) ?? stopped;

  return {
    progress,
    problem,
    stop: () => {
      isStopped.current = true;
    },
    bring: async (file: File) => {
      isStopped.current = false;
      setProblem(undefined);
      try {
        return await pieces(file);
      } catch (error) {
        setProblem(problemOf(error));
        return stopped;
      } finally {
        setProgress(undefined);
      }
    },
  };
};
