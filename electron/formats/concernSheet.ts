import type { BlockPaper } from './papers/blocks.ts';
import { dayInWords } from './words.ts';
import { dayAt, type Instant, timeAt } from '#shared/domain/dates.ts';
import type { PaperBlock } from '#shared/domain/paper.ts';
import type { ShareableConcern } from '#shared/domain/sharing/concern.ts';

const w = {
  title: 'A concern',
  foot: 'In confidence',
  forLead: 'For the safeguarding lead',
  confidence: 'In confidence. Hand it over face to face, and keep it locked away.',
  from: (organisation: string) => `From: ${organisation}`,
  about: 'Who it is about',
  seen: 'What was seen and heard',
  theirWords: 'In their own words',
  when: 'When and where',
  whoWasThere: 'Who was there',
  told: 'Who was told, and when',
  written: 'Who wrote it, and when',
  added: (when: string) => `Added on ${when}`,
} as const;

const moment = (at: Instant): string => {
  const atMs = Date.parse(at);
  return `${dayInWords(dayAt(atMs))}, ${timeAt(atMs)}`;
};

/** Words under a heading, line by line as they were written; nothing where nothing was. */
const part = (heading: string, words: readonly (string | undefined)[]): PaperBlock[] => {
  const lines = words.flatMap((each) => each?.split('\n') ?? []).filter((line) => line.trim() !== '');
  return lines.length === 0 ? [] : [{ kind: 'lines', heading, lines }];
};

/** A concern as it is shown on the page and printed for the safeguarding lead. The name of the file says nobody's name. */
export const concernPaper = ({
  concern,
  leadName,
  leadTelephone,
  organisation,
}: ShareableConcern): BlockPaper => {
  const { writtenAt, writtenBy, happenedOn, happenedAt, where, added = [] } = concern;
  return {
    fileName: `Concern written on ${dayInWords(dayAt(Date.parse(writtenAt)))}.pdf`,
    title: w.title,
    foot: w.foot,
    blocks: [
      ...part(w.forLead, [
        leadName,
        leadTelephone,
        organisation === undefined ? undefined : w.from(organisation),
        w.confidence,
      ]),
      ...part(w.about, [concern.about]),
      ...part(w.seen, [concern.seen]),
      ...part(w.theirWords, [concern.theirWords]),
      ...part(w.when, [
        [dayInWords(happenedOn), happenedAt].filter((each) => each !== undefined).join(', '),
        where,
      ]),
      ...part(w.whoWasThere, [concern.whoWasThere]),
      ...part(w.told, [concern.told]),
      ...part(w.written, [writtenBy, moment(writtenAt)]),
      ...added.flatMap(({ at, by, words }) => part(w.added(moment(at)), [words, by])),
    ],
  };
};
