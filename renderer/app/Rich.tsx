import { Fragment, type ReactNode } from 'react';

export interface RichProps {
  /** The sentence as it stands in the words, its gaps unfilled: `t(key, { skipInterpolation: true })`. */
  words: string;
  values?: Readonly<Record<string, string | number>>;
  /** What a tag of the sentence becomes; `<b>` is bold. */
  tags?: Readonly<Record<string, (words: string) => ReactNode>>;
}

/**
 * A sentence with something bold or a link in it. The gaps are filled after the tags were found, so that a name that
 * looks like a tag stays the name it is.
 */
export const Rich = ({ words, values = {}, tags = {} }: RichProps) => {
  const filled = (text: string) =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_gap, name: string) => String(values[name] ?? ''));
  // Three pieces at a time: words before a tag, the tag's name, the words in it.
  const pieces = words.split(/<(\w+)>(.*?)<\/\1>/);
  return pieces.map((piece, at) => {
    if (at % 3 === 1) return null;
    if (at % 3 === 0) return <Fragment key={at}>{filled(piece)}</Fragment>;
    const tag = tags[pieces[at - 1] ?? ''] ?? ((inner: string) => <b>{inner}</b>);
    return <Fragment key={at}>{tag(filled(piece))}</Fragment>;
  });
};
