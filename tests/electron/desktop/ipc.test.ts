import { describe, expect, test } from 'vitest';
import { answerMessage, isOurFrame } from '#electron/desktop/ipc.ts';
import { callLimitBytes } from '#shared/contract/shells.ts';

const url = 'app://welcome-desk/';

describe('a message is heard only from the main frame of our own window', () => {
  const own = { url, parent: null };

  test('which shows our own page', () => {
    expect(isOurFrame(own, own)).toBe(true);
  });

  test.each([
    ['a frame that has gone', null, own],
    ['a window that has gone', own, null],
    ['neither', null, null],
    ['another window with our page', { url, parent: null }, own],
    ['a frame inside our page', { url, parent: own }, own],
  ])('not from %s', (_what, sender, frame) => {
    expect(isOurFrame(sender, frame)).toBe(false);
  });

  test.each(['https://example.org/', 'about:blank', 'file:///x.html', 'app://welcome-desk.example.org/'])(
    'not when it shows %s',
    (address) => {
      const strange = { url: address, parent: null };
      expect(isOurFrame(strange, strange)).toBe(false);
    },
  );

  test('not when our page was put into a frame of another', () => {
    const framed = { url, parent: { url: 'https://example.org/' } };
    expect(isOurFrame(framed, framed)).toBe(false);
  });
});

describe('a message', () => {
  const reached: unknown[] = [];
  const dispatch = (name: unknown, input: unknown) => {
    reached.push([name, input]);
    return Promise.resolve({ ok: true as const, value: 'done' });
  };

  test('of our own page reaches the core', async () => {
    expect(await answerMessage('{"name":"a","input":{"b":1}}', true, dispatch)).toEqual({
      ok: true,
      value: 'done',
    });
    expect(reached.splice(0)).toEqual([['a', { b: 1 }]]);
  });

  test.each([
    ['of a stranger', '{"name":"a","input":{}}', false, 'not-allowed'],
    ['that is no text', { name: 'a', input: {} }, true, 'invalid-input'],
    ['that is nothing', undefined, true, 'invalid-input'],
    ['that is no call', '[]', true, 'invalid-input'],
    ['over the limit', ' '.repeat(callLimitBytes + 1), true, 'too-large'],
    ['over the limit in letters of two bytes', 'é'.repeat(callLimitBytes / 2 + 1), true, 'too-large'],
  ])('%s is answered and goes no further', async (_what, message, isFromUs, code) => {
    expect(await answerMessage(message, isFromUs, dispatch)).toEqual({
      ok: false,
      error: { code, details: {} },
    });
    expect(reached).toEqual([]);
  });
});
