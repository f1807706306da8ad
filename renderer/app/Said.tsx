import type { ParseKeys } from 'i18next';
import { Rich, type RichProps } from './Rich.tsx';
import { t } from '#renderer/words/words.ts';

export interface SaidProps {
  what: ParseKeys;
  /** A `count` chooses between one and many. */
  values?: Readonly<Record<string, string | number>>;
  /** What the other tags of the sentence become, such as a link. */
  tags?: RichProps['tags'];
}

// The gaps stay open here, so that no key asks for its own values.
const unfilled = t as (what: ParseKeys, options: { skipInterpolation: true; count?: number }) => string;

/** A sentence of the words in which `<b>` stands for what comes first or matters most. */
export const Said = ({ what, values = {}, tags = {} }: SaidProps) => (
  <Rich
    words={unfilled(what, {
      skipInterpolation: true,
      ...(typeof values.count === 'number' && { count: values.count }),
    })}
    values={values}
    tags={tags}
  />
);
