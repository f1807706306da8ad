import { nameAt, type PersonName } from './names.ts';
import type { MessageRule, Piece } from './pieces.ts';

export interface NewcomerName extends PersonName {
  rule: MessageRule;
}

const kindOfPerson = String.raw`(?:lady|woman|gentleman|gent|man|chap|client|patient|person|someone|somebody|resident|tenant|lad|girl|mum|mam|newcomer|young \w+|neighbour|parishioner|customer|visitor|caller|fellow|widower?|carer|new mum)`;
const called = String.raw`(?:,?\s*(?:who is|who['’]s)?\s*(?:called|named|by the name of|whose name is))`;

/** Words after which the name of somebody new stands. */
const before: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:refer|referring|introduce|introducing|recommend|recommending|send you|sending you|pass on|passing on|put forward|signpost|signposting)\s+(?:you\s+(?:to\s+)?|on\s+|over\s+)?(?:(?:a|another|one of my|my|our|this)\s+(?:[\p{L}-]+\s+){0,3}${kindOfPerson}s?${called}?\s*,?\s+)?`,
    'giu',
  ),
  new RegExp(
    String.raw`\b${kindOfPerson}s?\b[^.!?\n]{0,40}?\b(?:called|named|by the name of|whose name is|name is|name['’]s)\s+`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:my|our|a|another|the)\s+(?:[\p{L}-]+\s+){0,2}(?:client|patient|resident|tenant|service user)s?\s*[,:–-]?\s+`,
    'giu',
  ),
  /\b(?:her|his|their|the lady['’]s|the gentleman['’]s) (?:full )?name(?:['’]s| is)\s+/giu,
  /\b(?:new )?(?:referral|introduction)\s*(?:for|of)\s+/giu,
  /\b(?:i['’]ve|i have|we['’]ve|we have)\s+(?:just |recently |been )?(?:met|seen|seeing|supporting|working with|spoken (?:to|with)|speaking (?:to|with)|visited|got)\s+(?:with )?/giu,
  /\b(?:i['’]m|i am|we['’]re|we are) (?:supporting|working with|writing about|getting in touch about|contacting you about|e-?mailing (?:you )?about|messaging about|texting about|ringing about)\s+/giu,
  /\b(?:a |any |got |have |have you |there['’]s )?(?:space|place|room|spot|seat)s?\s+for\s+/giu,
  /\b(?:would|could|can|might|may) (?=\p{Lu}[^.?!\n]{1,60}\b(?:come|join|start|try|attend|pop)\b)/gu,
  /\b(?:Would|Could|Can|Might|May) (?=\p{Lu}[^.?!\n]{1,60}\b(?:come|join|start|try|attend|pop)\b)/gu,
  /\b(?:spoke|speaking|chatted|chat|talked|met|sat down|home visit|appointment|catch-?up) (?:to |with )(?=\p{Lu})/giu,
  /\b(?:ring|call|contact|e-?mail|text|message|speak to|talk to|write to)(?:ing)? (?:me|you|us) (?:back )?about\s+/giu,
  /\b(?:i|we) (?:have |recently |just |then )?(?:met|visited|saw)\s+/giu,
  /\b(?:something|somewhere|an activity|a group|company) for\s+/giu,
  /\bon behalf of (?:(?:my|our) \p{L}+,?\s+)?/giu,
  new RegExp(String.raw`\bone of (?:my|our) (?:[\p{L}-]+ ){0,2}${kindOfPerson}s?\s*[,:–-]?\s+`, 'giu'),
  /\b(?:add|adding|welcome|book in|sign up)\s+(?=\p{Lu}\p{L}+[^.!?\n]{0,40}\bto\b)/gu,
  /(?<=\n[ \t]*)re:?[ \t]+(?=\p{Lu}[^\n]{2,40}(?:\n|,))/giu,
  new RegExp(String.raw`\b${kindOfPerson}s?\b[^.!?\n]{0,40},\s+(?=(?:Mr|Mrs|Ms|Miss|Mx)\b)`, 'giu'),
  /\b[cg]?h?yfeirio\s+/giu,
  /\b[cg]?h?yflwyno\s+/giu,
];

/** What somebody new does: the name stands before it, at the beginning of a sentence. */
const does =
  /^,?\s+(?:would (?:like|love|really like)|['’]d (?:like|love)|is (?:very |really |quite |so )?(?:keen|interested|hoping|looking|happy|eager|new to|moving)|wants|has (?:asked|said|agreed|recently|just|expressed)|hopes|lives|loves|enjoys|used to|is a (?:keen|retired|lovely)|moved|could (?:do with|use)|might (?:like|enjoy)|says|feels|was a)\b/iu;
const sentenceStart = /(?<=^|[.!?:\n]\s*| [-–] )(?=\p{Lu})/gu;

const preferred: readonly RegExp[] = [
  /\b(?:likes|prefers|wants|wishes|loves|would like|would prefer|asks) (?:to be )?(?:called|known as)\s+["“'‘]?/giu,
  /(?:\(|\b)(?:always )?(?:known (?:to \p{L}+ )?as|goes by(?: the name(?: of)?)?|calls (?:herself|himself|themselves)|aka|a\.k\.a\.)\s+["“'‘]?/giu,
  /\b(?:everyone|everybody|friends|people|family) (?:just )?calls? (?:her|him|them)\s+["“'‘]?/giu,
  /\bprefers\s+["“'‘]?(?=\p{Lu})/giu,
  /\b(?:call (?:her|him|them))\s+["“'‘]?(?=\p{Lu}\p{L}+["”'’)]?(?:[.,!)\n]|$))/gu,
];

const isAboutSender =
  /\b(?:my name(?:['’]s| is)|i['’]m|i am|daughter|son|wife|husband|partner|sister|brother|neighbour|friend|carer|dog|group)\s*$/iu;

/** The names that sentences give to somebody new, and what they say that person likes to be called. */
export const namesInSentences = (
  flow: string,
  { from, to }: Piece,
  banned: ReadonlySet<string>,
): { names: NewcomerName[]; preferred: NewcomerName[] } => {
  const body = flow.slice(from, to);
  const at = (shapes: readonly RegExp[]): NewcomerName[] =>
    shapes.flatMap((shape) =>
      [...body.matchAll(shape)].flatMap((said) => {
        const name = nameAt(flow, from + said.index + said[0].length, banned);
        return name && name.to <= to ? [{ ...name, rule: 'sentence' as const }] : [];
      }),
    );
  const doing = [...body.matchAll(sentenceStart)].flatMap(({ index }) => {
    const name = nameAt(flow, from + index, banned);
    return name && does.test(flow.slice(name.to, name.to + 40))
      ? [{ ...name, rule: 'sentence' as const }]
      : [];
  });
  const names = [...at(before), ...doing].filter(
    (name) => !isAboutSender.test(flow.slice(Math.max(from, name.from - 25), name.from)),
  );
  return { names: distinct(names), preferred: distinct(at(preferred)) };
};

const distinct = (names: readonly NewcomerName[]): NewcomerName[] =>
  names.filter((name, index) => names.findIndex((each) => each.from === name.from) === index);
