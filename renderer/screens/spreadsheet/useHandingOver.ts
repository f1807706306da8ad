import { useRef, useState } from 'react';
import { useLink } from '#renderer/app/link.ts';
import { inPieces } from '#renderer/app/pieces.ts';
import { problemOf } from '#renderer/app/queries.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Problem } from '#shared/contract/result.ts';

type Brought = OutputOf<'spreadsheets.bring'>;
export type ReadFile = Extract<Brought, { outcome: 'read' }>;

/** What came of handing a file over, as the page says it. */
export type HandedOver =
  | Extract<Brought, { outcome: 'cannot' | 'stopped' }>
  | { outcome: 'problem'; problem: Problem };

/** Hands a file, or cells that were pasted, to the program, and says what came of it. */
export const useHandingOver = (onRead: (file: ReadFile) => void) => {
  const { call } = useLink();
  const isStopped = useRef(false);
  const [pieces, setPieces] = useState<{ done: number; of: number }>();
  const [came, setCame] = useState<HandedOver>();
  const handOver = async (file: Blob) => {
    isStopped.current = false;
    setCame(undefined);
    try {
      const answer = await inPieces(file, (piece) => call('spreadsheets.bring', piece), {
        onPiece: (done, of) => setPieces({ done, of }),
        isStopped: () => isStopped.current,
      });
      if (answer?.outcome === 'read') onRead(answer);
      else setCame(answer ?? { outcome: 'stopped' });
    } catch (error) {
      setCame({ outcome: 'problem', problem: problemOf(error) });
    } finally {
      setPieces(undefined);
    }
  };
  return {
    handOver,
    came,
    pieces,
    stop: () => {
      isStopped.current = true;
      void call('spreadsheets.stop', {});
    },
  };
};
