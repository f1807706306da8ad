import { describe, expect, test } from 'vitest';
import { latestWins, type Wanted } from '#renderer/app/latestWins.ts';

/** A desk whose answers come only when the test lets them. */
const slowDesk = () => {
  const sent: string[] = [];
  const answers: ((isKept: boolean) => void)[] = [];
  let wanted: Wanted<string, string> = new Map();
  const want = latestWins<string, string>(
    (key, value) => {
      sent.push(`${key} ${value}`);
      return new Promise((resolve) => answers.push(resolve));
    },
    (now) => {
      wanted = now;
    },
  );
  const answer = async (isKept: boolean) => {
    answers.shift()?.(isKept);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { want, sent, answer, wanted: () => wanted };
};

describe('quick presses', () => {
  test('on one row are sent one after the other, so that no answer overtakes a later press', async () => {
    const desk = slowDesk();
    void desk.want('Ann', 'here');
    void desk.want('Ann', 'blank');
    expect(desk.sent).toEqual(['Ann here']);
    await desk.answer(true);
    expect(desk.sent).toEqual(['Ann here', 'Ann blank']);
    expect(desk.wanted().get('Ann')).toBe('blank');
    await desk.answer(true);
    expect(desk.wanted().size).toBe(0);
  });

  test('on one row come down to the last of them', async () => {
    const desk = slowDesk();
    for (const mark of ['here', 'blank', 'apologies', 'blank']) void desk.want('Ann', mark);
    await desk.answer(true);
    await desk.answer(true);
    expect(desk.sent).toEqual(['Ann here', 'Ann blank']);
    expect(desk.wanted().size).toBe(0);
  });

  test('that end where they began are sent no further', async () => {
    const desk = slowDesk();
    for (const mark of ['here', 'blank', 'here']) void desk.want('Ann', mark);
    await desk.answer(true);
    expect(desk.sent).toEqual(['Ann here']);
  });

  test('on many rows do not wait for each other', () => {
    const desk = slowDesk();
    void desk.want('Ann', 'here');
    void desk.want('Beryl', 'here');
    expect(desk.sent).toEqual(['Ann here', 'Beryl here']);
  });

  test('are seen at once, and taken back when they are refused', async () => {
    const desk = slowDesk();
    void desk.want('Ann', 'here');
    expect(desk.wanted().get('Ann')).toBe('here');
    await desk.answer(false);
    expect(desk.wanted().size).toBe(0);
  });

  test('can be made again after a refusal', async () => {
    const desk = slowDesk();
    void desk.want('Ann', 'here');
    await desk.answer(false);
    void desk.want('Ann', 'here');
    expect(desk.sent).toEqual(['Ann here', 'Ann here']);
  });
});
