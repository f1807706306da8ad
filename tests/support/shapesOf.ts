/** A text as it may stand in a file: as it is, in base64 at any place, in hex, in UTF-16. */
export function shapesOf(text: string): Buffer[] {
  const inBase64 = [0, 1, 2].map((before) =>
    Buffer.from('.'.repeat(before) + text)
      .toString('base64')
      .slice(before === 0 ? 0 : 4, -4),
  );
  return [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('hex')),
    ...inBase64.map((shape) => Buffer.from(shape)),
  ];
}
