import { basename, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberedFileName, safeFileName } from '#electron/shells/fileNames.ts';

describe('a file gets a name that every system takes', () => {
  test.each([
    ['Return for Priya Shah, March.csv', 'Return for Priya Shah, March.csv'],
    ['Siân & Ŵyn.csv', 'Siân & Ŵyn.csv'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\x.csv', 'C Windows x.csv'],
    ['con.csv', '_con.csv'],
    ['LPT1', '_LPT1'],
    ['.hidden.csv', 'hidden.csv'],
    ['trailing. . .', 'trailing'],
    ['evil\u202Evsc.exe', 'evil vsc.exe'],
    ['two\r\nlines.csv', 'two lines.csv'],
    ['', 'Welcome Desk'],
    ['???.csv', 'Welcome Desk.csv'],
  ])('%j → %s', (suggested, name) => {
    expect(safeFileName(suggested)).toBe(name);
  });

  test('whatever was suggested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400, size: 'max' }), (suggested) => {
        const name = safeFileName(suggested);
        expect(name).not.toBe('');
        expect(basename(name)).toBe(name);
        expect(win32.basename(name)).toBe(name);
        expect(name).not.toMatch(/^[. ]|[. ]$|[\p{Cc}<>:"|?*]/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});

test('a second file of the same name is numbered before its ending', () => {
  expect(numberedFileName('Return.csv', 2)).toBe('Return (2).csv');
  expect(numberedFileName('Return', 3)).toBe('Return (3)');
});
