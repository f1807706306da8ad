import { type FoundValue, type Piece, wordsOf } from './pieces.ts';

const shapes = {
  goodTimes:
    /(?=.*\b(?:ring|rings|call|calls|called|phone|phoned|telephone|reach|contact|text|get hold of)\b)(?=.*\b(?:mornings?|afternoons?|evenings?|lunch ?time|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:after|before|between|around|from) (?:about )?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?|tea ?time|any ?time)\b)(?=.*\b(?:best|better|prefers?|good|only|easiest|usually|not before|please|happy)\b)/iu,
  comesAlong:
    /\b(?:(?:i|we)(?:['’]ll| will| can| could|['’]d be happy to| am happy to|['’]m happy to| would) (?:be |happily |also )?(?:com(?:e|ing) (?:along |too )?with|bring|accompan\w+|come along|go with)|(?:her|his|their) (?:daughter|son|wife|husband|partner|sister|brother|mother|mum|father|dad|neighbour|friend|carer|niece|nephew|support worker|personal assistant|pa)(?: \p{Lu}\p{L}+)?(?:['’]ll| will| can| could| would)? (?:be )?(?:come|coming|comes|bring|bringing|accompan\w+|drive|join)|(?:will|to) be accompanied by|coming (?:along )?with (?:her|his|their|me)|(?:would|will) (?:need|like) (?:somebody|someone|me) to come (?:along )?with)/iu,
} as const;

/** Times that are not about calling: when the group meets, when whoever writes is at work. */
const notAboutCalling =
  /\b(?:i work|i['’]m in|my (?:working )?(?:days|hours)|call me|ring me|contact me|reach me|phone me|text me|give me|we are open|our office|back to me)\b/iu;

/** The sentences that say when a call is good, or who comes along. They are taken as they stand. */
export const sentencesAbout = (field: keyof typeof shapes, flow: string, { from, to }: Piece): FoundValue[] =>
  [...flow.slice(from, to).matchAll(/[^.!?\n]+(?:[.](?=\d)[^.!?\n]+)*[.!?]?/gu)].flatMap((sentence) => {
    const words = sentence[0];
    if (!shapes[field].test(words)) return [];
    if (field === 'goodTimes' && (notAboutCalling.test(words) || words.trim().endsWith('?'))) return [];
    if (field === 'comesAlong' && /\?\s*$/u.test(words)) return [];
    const start = from + sentence.index + (/^\s*/u.exec(words)?.[0].length ?? 0);
    const value = wordsOf(words);
    return [{ value, from: start, to: start + words.trim().length, rule: 'sentence' as const }];
  });
