import { Fragment, type ReactNode } from 'react';
import { filled, type Values } from '#renderer/words/sentences.ts';

export interface RichProps {
  /** The sentence as it stands in the words, its gaps unfilled. */
  words: string;
  values?: Values;
  /** What a tag of the sentence becomes; `<b>` is bold. */
  tags?: Readonly<Record<string, (words: string) => ReactNode>>;
}

/**
 * A sentence with something bold or a link in it. The gaps are filled after the tags were found, so that a name that
 * looks like a tag stays the name it is.
 */
export const Rich = ({ words, values = {}, tags = {} }: RichProps) => {
  // Three pieces at a time: words before a tag, the tag's name, the words in it.
  const pieces = words.split(/<(\w+)>(.*?)<\/\1>/);
  return pieces.map((piece, at) => {
    if (at % 3 === 1) return null;
    if (at % 3 === 0) return <Fragment key={at}>{filled(piece, values)}</Fragment>;
    const tag = tags[pieces[at - 1] ?? ''] ?? ((inner: string) => <b>{inner}</b>);
    return <Fragment key={at}>{tag(filled(piece, values))}</Fragment>;
  });
};
