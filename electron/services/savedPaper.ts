import type { Pdf } from '../formats/pdf.ts';
import type { Desk } from './desk.ts';
import type { SavedPaper } from '#shared/contract/savedPaper.ts';
import type { Instant } from '#shared/domain/dates.ts';

/** Asks where a PDF shall go, and makes it only when there is a place for it. Changes nothing that is kept. */
export const savePaper = async (
  desk: Desk,
  fileName: string,
  make: (madeAt: Instant) => Promise<Pdf>,
): Promise<SavedPaper> => {
  const destination = await desk.host.chooseWhereToSave({
    suggestedName: fileName,
    mediaType: 'application/pdf',
  });
  if (!destination) return { outcome: 'not-now' };
  const { bytes, cannotShow } = await make(desk.now());
  return { outcome: 'saved', fileName, file: await destination.write(bytes), cannotShow };
};
