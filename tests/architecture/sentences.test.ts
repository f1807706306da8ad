import { describe, expect, test } from 'vitest';
import { sentenceFaults, tooEarlyFaults } from './sentences.ts';
import { sourcesBelow } from './sources.ts';

const renderer = sourcesBelow('renderer', ['.ts', '.tsx']);
/** What a leader sees; the parts page is for whoever builds screens, with names and sentences to look at. */
const forLeaders = renderer.filter(({ path }) => !/^renderer\/(words|screens\/parts)\//.test(path));

describe('every sentence that a person reads is in renderer/words', () => {
  test('there are screens to look at', () => {
    expect(forLeaders.length).toBeGreaterThan(120);
  });

  test('no screen, part or frame holds a sentence of its own', () => {
    expect(sentenceFaults(forLeaders)).toEqual([]);
  });

  test('none is said before a language can be chosen', () => {
    expect(tooEarlyFaults(renderer)).toEqual([]);
  });
});

describe('a sentence elsewhere is found', () => {
  const screen = (text: string) => [{ path: 'renderer/screens/today/Today.tsx', text }];

  test.each([
    ['between tags', `const A = () => <p>Saved</p>;`, 'Saved'],
    [
      'between tags, over two lines',
      `const A = () => <p>\n  Saved at\n  noon {time}\n</p>;`,
      'Saved at noon',
    ],
    ['as a label for screen readers', `const A = () => <nav aria-label="Rooms" />;`, 'Rooms'],
    ['in braces', `const A = () => <input placeholder={'Name'} />;`, 'Name'],
    ['put together', 'const A = () => <img alt={`Picture of ${name}`} />;', 'Picture of'],
    ['as a tooltip', `const A = () => <b title="Here" />;`, 'Here'],
    ['as the label of a part', `const A = () => <TextField label="Surname" />;`, 'Surname'],
    ['in a table of words', `const words = { here: 'Somebody is here' };`, 'Somebody is here'],
    ['in a property of any name', `const A = () => <Row margin="or first" />;`, 'or first'],
    ['in the title of the window', `document.title = 'Today';`, 'Today'],
    ['in a choice', `const A = () => <p>{is ? 'All is well' : none}</p>;`, 'All is well'],
    ['in a template', 'const says = `${name} is here`;', 'is here'],
  ])('%s', (_where, text, words) => {
    expect(sentenceFaults(screen(text))).toEqual([
      `renderer/screens/today/Today.tsx says “${words}”: let renderer/words say it`,
    ]);
  });

  test.each([
    ['a key of the words', `const A = () => <p>{t('today.title')}</p>;`],
    ['signs and numbers', `const A = () => <b>· {at + 1}.</b>;`],
    ['what a part is told', `const A = () => <Row space={8} rule="hair" align="middle" />;`],
    ['the name of a key', `const isHelp = event.key === 'F1';`],
    ['an address', `const A = () => <a href="#/link-workers/add" />;`],
    ['what only builders read', `if (!root) throw new Error('index.html has no root');`],
    ['a file to import', `import './all of it.css';`],
  ])('%s is none', (_what, text) => {
    expect(sentenceFaults(screen(text))).toEqual([]);
  });

  test('said while the file is read, it is too early', () => {
    expect(tooEarlyFaults(screen(`const title = t('today.title');`))).toHaveLength(1);
    expect(tooEarlyFaults(screen(`const rooms = [{ words: weekdayName(1) }];`))).toHaveLength(1);
    expect(tooEarlyFaults(screen(`const title = () => t('today.title');`))).toEqual([]);
    expect(tooEarlyFaults(screen(`function title() { return t('today.title'); }`))).toEqual([]);
  });
});
