import { type Guide, type GuidePage, type GuidePageId, guidePages } from '#renderer/words/guidePages.ts';
import { folded } from '#shared/domain/text.ts';

/** What a page says, sentence by sentence, without the signs for bold words and links. */
const sentencesOf = (page: GuidePage): string[] =>
  page.parts
    .flatMap((part): readonly string[] => {
      if (typeof part === 'string') return [part];
      if ('steps' in part) return part.steps;
      if ('heading' in part) return [part.heading];
      if ('keys' in part) return part.keys.map((key) => key.join(' '));
      return [];
    })
    .map((words) => words.replaceAll(/<\/?\w+>/g, ''));

export interface FoundPage {
  id: GuidePageId;
  title: string;
  /** The first sentence that fits best; the first of the page when only its title or its search words do. */
  says: string;
}

/**
 * The pages that have every word looked for, or the beginning of it, somewhere: in the title, the search words or the
 * text. Case, accents and apostrophes do not matter. Titles come first, then search words, then text; in the order of
 * the booklet among equals. Nothing looked for finds every page.
 */
export const findInGuide = (guide: Guide, text: string): FoundPage[] => {
  const words = folded(text).split(' ').filter(Boolean);
  const hits = (place: string) => {
    const there = ` ${folded(place)}`;
    return words.filter((word) => there.includes(` ${word}`)).length;
  };
  return guidePages
    .map((id) => {
      const page = guide[id];
      const sentences = sentencesOf(page);
      const best = sentences.reduce(
        (one, other) => (hits(other) > hits(one) ? other : one),
        sentences[0] ?? '',
      );
      return {
        found: { id, title: page.title, says: best },
        isFound: hits([page.title, page.alsoFoundBy, ...sentences].join(' ')) === words.length,
        rank: 100 * hits(page.title) + 10 * hits(page.alsoFoundBy) + hits(best),
      };
    })
    .filter(({ isFound }) => isFound)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ found }) => found);
};
