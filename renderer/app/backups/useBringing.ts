import { useRef, useState } from 'react';
import { useLink } from '../link.ts';
import { problemOf } from '../queries.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Problem } from '#shared/contract/result.ts';

type Brought = Exclude<OutputOf<'backups.bring'>, { outcome: 'going-on' }> | { outcome: 'stopped' };

const stopped: Brought = { outcome: 'stopped' };

/** As much as one call carries. */
const pieceBytes = 700_000;

/** The bytes of a piece as base64. */
const asBase64 = (piece: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : ''),
    );
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(piece);
  });

/** Hands a chosen file to the program piece by piece, since a page knows no paths. */
export const useBringing = () => {
  const { call } = useLink();
  const isStopped = useRef(false);
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [problem, setProblem] = useState<Problem>();

  const pieces = async (file: File): Promise<Brought> => {
    const of = Math.max(1, Math.ceil(file.size / pieceBytes));
    for (let done = 0; done < of; done += 1) {
      setProgress({ done, of });
      const at = done * pieceBytes;
      const bytes = await asBase64(file.slice(at, at + pieceBytes));
      if (isStopped.current) return stopped;
      const answer = await call('backups.bring', { at, bytes, isLast: done + 1 === of });
      if (answer.outcome !== 'going-on') return answer;
    }
    return stopped;
  };

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
