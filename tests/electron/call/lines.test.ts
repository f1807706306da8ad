import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '#electron/call/lines.ts';

async function* inPieces(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

async function linesIn(pieces: readonly Buffer[], limit = 1000): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(inPieces(pieces), limit)) lines.push(String(line));
  return lines;
}

test('lines come out whole, however the bytes arrive', async () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\n', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat({ max: 30 })), async (lines, cuts) => {
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
      const pieces: Buffer[] = [];
      let from = 0;
      for (const cut of cuts) {
        pieces.push(bytes.subarray(from, from + cut));
        from += cut;
      }
      pieces.push(bytes.subarray(from));
      expect(await linesIn(pieces)).toEqual(lines);
    }),
  );
});

test('a last line needs no end', async () => {
  expect(await linesIn([Buffer.from('a\nb')])).toEqual(['a', 'b']);
  expect(await linesIn([Buffer.from('a\nb\n')])).toEqual(['a', 'b']);
  expect(await linesIn([])).toEqual([]);
});

test('a line of exactly the limit is taken, one byte more is not, and the next line is', async () => {
  expect(await linesIn([Buffer.from('1234\n'), Buffer.from('12'), Buffer.from('345\nok\n')], 4)).toEqual([
    '1234',
    'too-large',
    'ok',
  ]);
});
