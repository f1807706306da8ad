import { readdirSync, readFileSync } from 'node:fs';
import { day } from './builders.ts';
import type { MessageContext } from '#shared/domain/message/mailReading.ts';
import { readMessage } from '#shared/domain/message/readMessage.ts';
import { type MessageField, messageFields } from '#shared/domain/message/pieces.ts';

const folder = new URL('../fixtures/messages/', import.meta.url);

/** Who reads the invented messages, and for which groups. */
export const readingJean: MessageContext = {
  groups: [
    { id: 'knit', name: 'Knit & Natter' },
    { id: 'walkers', name: 'Thursday Walkers' },
    { id: 'shed', name: 'Men’s Shed' },
    { id: 'cook', name: 'Cook & Eat' },
  ],
  ownNames: ['Jean Whitlock'],
  today: day('2026-11-22'),
};

export interface MessageFixture {
  name: string;
  text: string;
  /** What a careful reader would write down. */
  found: Partial<Record<MessageField, string>>;
  /** What such a reader would ask about first. */
  unsure: Partial<Record<MessageField, string[]>>;
  toLeaveOut: string[];
}

const isField = (word: string): word is MessageField => (messageFields as readonly string[]).includes(word);

const fixtureOf = (name: string): MessageFixture => {
  const [text = '', says = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n=====\n');
  const fixture: MessageFixture = { name, text, found: {}, unsure: {}, toLeaveOut: [] };
  for (const line of says.split('\n').filter(Boolean)) {
    const [, key = '', sign = '', value = ''] = /^([a-zA-Z ]+)([:?])\s*(.*)$/.exec(line) ?? [];
    if (key === 'leave out') fixture.toLeaveOut = value.split(', ');
    else if (!isField(key)) throw new Error(`${name}: what is "${line}"?`);
    else if (sign === '?') fixture.unsure[key] = value.split(' | ');
    else fixture.found[key] = value.replaceAll(String.raw`\n`, '\n');
  }
  return fixture;
};

/** Invented e-mails and texts, each with what is to be found in it, in `tests/fixtures/messages`. */
export const messageFixtures = (): MessageFixture[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map(fixtureOf);

export interface Score {
  right: string[];
  wrong: string[];
  missed: string[];
}

/** What was found in a message rightly, wrongly, and not at all. */
export const scoreOf = ({ name, text, found: expected }: MessageFixture): Score => {
  const { found } = readMessage(text, readingJean);
  const score: Score = { right: [], wrong: [], missed: [] };
  for (const field of messageFields) {
    const says = `${name} ${field}: ${found[field]?.value ?? ''}`;
    if (found[field]) (found[field].value === expected[field] ? score.right : score.wrong).push(says);
    if (expected[field] !== undefined && found[field]?.value !== expected[field])
      score.missed.push(`${name} ${field}: ${expected[field]}`);
  }
  return score;
};
