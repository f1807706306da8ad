import type { ParseKeys } from 'i18next';
import { Rich, type RichProps } from './Rich.tsx';
import { unfilled, type Values } from '#renderer/words/sentences.ts';

export interface SaidProps {
  what: ParseKeys;
  values?: Values;
  /** What the other tags of the sentence become, such as a link. */
  tags?: RichProps['tags'];
}

/** A sentence of the words in which `<b>` stands for what comes first or matters most. */
export const Said = ({ what, values = {}, tags = {} }: SaidProps) => (
  <Rich words={unfilled(what, values)} values={values} tags={tags} />
);
