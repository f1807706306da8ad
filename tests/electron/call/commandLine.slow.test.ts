import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { api, type CallName } from '#shared/contract/api.ts';
import { aDesk } from '#tests/support/aDesk.ts';

const page = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8');

const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].flatMap(([, lines = '']) =>
    lines.split('\n').filter((line) => line !== ''),
  );

/** What the words in capitals of a line stand for, as far as an answer says it. */
const learnt = (name: string, value: unknown): Record<string, string> => {
  const text = JSON.stringify(value);
  const first = (field: string) => new RegExp(`"${field}":"([^"]+)"`).exec(text)?.[1] ?? '';
  if (name === 'groups.list') return { GROUP_ID: /"group":\{"id":"([^"]+)"/.exec(text)?.[1] ?? '' };
  if (name === 'linkWorkers.list') return { LINK_WORKER_ID: first('id') };
  if (name === 'returns.preview') return { RETURN_SHA256: first('sha256') };
  if (name === 'summaries.preview') return { SUMMARY_SHA256: first('sha256') };
  return name === 'spreadsheets.bring' ? { SPREADSHEET_ID: first('spreadsheetId') } : {};
};

test('every line of the page for scripts is answered, and the calls do what the page says', async () => {
  const desk = await aDesk({ start: 'practice' });
  const lines = blocks('jsonl');
  expect(lines.length).toBeGreaterThan(15);
  let words: Record<string, string> = {};
  const answers: { name: string; value: unknown }[] = [];
  for (const line of lines) {
    const { name, input } = JSON.parse(
      line.replaceAll(/[A-Z_]+_(?:ID|SHA256)\b/g, (word) => words[word] ?? word),
    ) as {
      name: string;
      input: unknown;
    };
    const result = await desk.dispatch(name, input);
    expect({ line, ...result }).toMatchObject({ line, ok: true });
    if (result.ok) answers.push({ name, value: result.value });
    words = { ...words, ...(result.ok && learnt(name, result.value)) };
  }
  const of = (name: string) => answers.find((each) => each.name === name)?.value;
  expect(of('spreadsheets.addPeople')).toMatchObject({ outcome: 'added', added: 2 });
  expect(of('spreadsheets.addRegisters')).toMatchObject({ outcome: 'added', sessions: 2, marks: 2 });
  expect(desk.saved.map(({ name }) => name.replace(/^.*\./, '.'))).toEqual([
    ...['.ics', '.json', '.pdf', '.pdf'],
    ...Array.from({ length: 6 }, () => '.pdf'),
    ...['.csv', '.csv'],
  ]);
});

test('every command of the page names a call that there is, with what it takes', () => {
  const commands = blocks('sh').flatMap((line) => {
    const [, name, input] = /call -- (\w+\.\w+) '(.*)'/.exec(line) ?? [];
    return name === undefined || input === undefined ? [] : [{ name: name as CallName, input }];
  });
  expect(commands.length).toBeGreaterThan(0);
  for (const { name, input } of commands)
    expect(api[name].input.safeParse(JSON.parse(input)).success).toBe(true);
});
