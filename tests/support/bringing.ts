import type { ADesk } from './aDesk.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** Takes a file to a desk as the page does, piece by piece. */
export const bring = async (desk: ADesk, bytes: Buffer): Promise<OutputOf<'backups.bring'>> => {
  const pieceBytes = Math.max(1000, Math.ceil(bytes.length / 3));
  for (let at = 0; ; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes).toString('base64');
    const isLast = at + pieceBytes >= bytes.length;
    const answer = await desk.ask('backups.bring', { at, bytes: piece, isLast });
    if (isLast) return answer;
  }
};

/** What the page says of the file that was brought. */
export const lookedAt = (desk: ADesk): Promise<OutputOf<'backups.preview'>> =>
  desk.ask('backups.preview', { place: 'brought', file: 'brought' });

export const everybody = async (desk: ADesk): Promise<string[]> => {
  const { people } = await desk.ask('people.find', { text: '', limit: 200 });
  return people.map(({ name }) => name).toSorted();
};
