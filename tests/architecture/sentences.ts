import { parseSync, Visitor } from 'oxc-parser';
import type { Source } from './sources.ts';

/** Attributes that somebody reads or hears. */
const readAloud =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label)$/;

/** Functions of ours that say a sentence: called while a file is read, they would say it in one language for ever. */
const saysSentences = new Set(['t', 'inWords', 'weekdayName', 'everyWeekday']);

const hasWord = (text: string) => /\p{L}{2}/u.test(text);

/** Two words with a space between them, as no key, class or address has: "Open the register". */
const isSentence = (text: string) => /\p{L}[\p{L}’']*[,.:;?!]? \p{L}/u.test(text);

/**
 * Words for people that stand in a program instead of in renderer/words: between tags, in attributes that are read or
 * heard, as the title of the window, or as a sentence in any other string. Errors for whoever builds the app are none.
 */
export function sentenceFaults(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    wordsIn(path, text).map((words) => `${path} says “${words}”: let renderer/words say it`),
  );
}

function wordsIn(path: string, text: string): string[] {
  const found = new Map<number, string>();
  const thrown: { start: number; end: number }[] = [];
  const note = (start: number, words: string) => found.set(start, words.trim().replaceAll(/\s+/g, ' '));
  new Visitor({
    ThrowStatement: ({ start, end }) => thrown.push({ start, end }),
    ImportDeclaration: ({ source }) => thrown.push(source),
    JSXText: ({ start, value }) => hasWord(value) && note(start, value),
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !readAloud.test(name.name)) return;
      const given = value?.type === 'JSXExpressionContainer' ? value.expression : value;
      if (given?.type === 'Literal' && typeof given.value === 'string' && hasWord(given.value))
        note(given.start, given.value);
      if (given?.type === 'TemplateLiteral') {
        for (const { start, value: piece } of given.quasis) if (hasWord(piece.raw)) note(start, piece.raw);
      }
    },
    AssignmentExpression: ({ left, right }) => {
      const isTitle =
        left.type === 'MemberExpression' && text.slice(left.start, left.end).endsWith('document.title');
      if (isTitle && (right.type === 'Literal' || right.type === 'TemplateLiteral'))
        note(right.start, text.slice(right.start + 1, right.end - 1));
    },
    Literal: ({ start, value }) => typeof value === 'string' && isSentence(value) && note(start, value),
    TemplateElement: ({ start, value }) => isSentence(value.raw) && note(start, value.raw),
  }).visit(parseSync(path, text).program);
  return [...found]
    .filter(([at]) => !thrown.some(({ start, end }) => at >= start && at < end))
    .map(([, words]) => words);
}

/** Sentences said while a file is read, so before anybody could choose a language. */
export function tooEarlyFaults(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    let depth = 0;
    const early: string[] = [];
    const enter = () => void (depth += 1);
    const leave = () => void (depth -= 1);
    new Visitor({
      ArrowFunctionExpression: enter,
      'ArrowFunctionExpression:exit': leave,
      FunctionExpression: enter,
      'FunctionExpression:exit': leave,
      FunctionDeclaration: enter,
      'FunctionDeclaration:exit': leave,
      CallExpression: ({ callee, start, end }) => {
        if (depth === 0 && callee.type === 'Identifier' && saysSentences.has(callee.name))
          early.push(text.slice(start, end));
      },
    }).visit(parseSync(path, text).program);
    return early.map((call) => `${path} says ${call} before a language is chosen: say it inside a function`);
  });
}
