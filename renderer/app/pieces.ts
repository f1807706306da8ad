/** As much as one call carries. */
const pieceBytes = 700_000;

/** The bytes of a piece as base64. */
export const asBase64 = (piece: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : ''),
    );
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(piece);
  });

/**
 * Hands a chosen file to the program piece by piece, since a page knows no paths; answers what the last piece came to,
 * or undefined when it was stopped between two.
 */
export const inPieces = async <Answer extends { outcome: string }>(
  file: Blob,
  send: (piece: { at: number; bytes: string; isLast: boolean }) => Promise<Answer>,
  { onPiece, isStopped }: { onPiece: (done: number, of: number) => void; isStopped: () => boolean },
): Promise<Exclude<Answer, { outcome: 'going-on' }> | undefined> => {
  const of = Math.max(1, Math.ceil(file.size / pieceBytes));
  for (let done = 0; done < of; done += 1) {
    onPiece(done, of);
    const at = done * pieceBytes;
    const bytes = await asBase64(file.slice(at, at + pieceBytes));
    if (isStopped()) return undefined;
    const answer = await send({ at, bytes, isLast: done + 1 === of });
    if (answer.outcome !== 'going-on') return answer as Exclude<Answer, { outcome: 'going-on' }>;
  }
  return undefined;
};
