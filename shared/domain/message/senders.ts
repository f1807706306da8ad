import { contactsIn } from './contacts.ts';
import { labelledLine } from './labels.ts';
import { isTitle, type Mail } from './mails.ts';
import { nameAt, type PersonName, quiet, wholeName } from './names.ts';
import { type FoundValue, type MessageRule, type Piece, trimmed, wordsOf } from './pieces.ts';

/** Who wrote a mail, as far as it says. */
export interface Sender {
  names: (PersonName & { rule: MessageRule })[];
  organisations: FoundValue[];
  telephones: FoundValue[];
  emails: FoundValue[];
}

const organisation =
  /\b(?:surgery|medical|health centre|practice|pcn|primary care network|council|housing|association|trust|hospital|hub|age uk|age cymru|mind|pharmacy|fire (?:and|&) rescue|police|job ?centre|carers|cvs|pavs|gavo|cavo|volunt\w+|services?|team|charity|foundation|community|meddygfa|cyngor|canolfan|nhs|health board|university|network|homes|partnership|clinic|cic|library|college)\b/iu;

/** Letters that are read out one by one stay as they are: `Age UK`, `PCN`. */
const tidied = (name: string): string =>
  wordsOf(name)
    .replace(/\s+-\s+[A-Z]\d{5}$/u, '')
    .split(' ')
    .map((word) =>
      word.length > 4
        ? quiet(word)
        : /^(?:the|and|of|for)$/iu.test(word) && word === word.toUpperCase()
          ? word.toLowerCase()
          : word,
    )
    .join(' ');

/** Words that also name a part of a place of work: taken when nothing better is there. */
const onlyPart = /\b(?:team|services?|network|partnership|community|department|ward|office)\b/iu;

const isOrganisation = (text: string): boolean =>
  text.length > 2 &&
  text.length < 80 &&
  organisation.test(text) &&
  /\p{Lu}/u.test(text[0] ?? '') &&
  !/[@?!]|https?:|www\.|\bconfidential|\d{4}/iu.test(text);

const found = (text: string, piece: Piece, rule: MessageRule): FoundValue => {
  const at = trimmed(text, piece);
  return { ...at, value: tidied(text.slice(at.from, at.to)), rule };
};

/** The heading `From: SHAH, Priya (LARKFIELD SURGERY) <priya.shah@nhs.net>` in its parts. */
export const fromHeading = (text: string, piece: Piece, banned: ReadonlySet<string>): Sender => {
  const words = text.slice(piece.from, piece.to);
  const sender: Sender = { names: [], organisations: [], telephones: [], emails: [] };
  const start = piece.from + (/^["'\s]*/u.exec(words)?.[0].length ?? 0);
  const name = wholeName(text.slice(start, piece.to), start, banned);
  if (name && !words.slice(0, name.to - piece.from).includes('@'))
    sender.names.push({ ...name, rule: 'heading-of-mail' });
  const [bracketed, inner = ''] = /\(([^)@]{3,80})\)/u.exec(words) ?? [];
  if (bracketed !== undefined && /\p{Lu}/u.test(inner) && organisation.test(inner)) {
    const from = piece.from + words.indexOf(bracketed) + 1;
    sender.organisations.push(found(text, { from, to: from + inner.length }, 'heading-of-mail'));
  }
  for (const { kind, value, from, to } of contactsIn(words)) {
    if (kind === 'email') {
      sender.emails.push({ value, from: piece.from + from, to: piece.from + to, rule: 'heading-of-mail' });
    }
  }
  return sender;
};

const notTheirs =
  /\b(?:fax|switchboard|reception|out of hours|main (?:line|number|office)|office hours|urgent|999|111|samaritans|unsubscribe)\b/iu;

/** Name, place of work, number and address below the words of parting. */
export const fromSignature = (text: string, { signature }: Mail, banned: ReadonlySet<string>): Sender => {
  const sender: Sender = { names: [], organisations: [], telephones: [], emails: [] };
  const lines = signature.filter((line) => !line.isBlank).slice(0, 14);
  for (const [at, line] of lines.entries()) {
    if (/\b(?:confidential|intended (?:only )?for|disclaimer|sent from my|get outlook)\b/iu.test(line.text))
      break;
    for (const { kind, value, ...piece } of contactsIn(line.text)) {
      const before = line.text.slice(0, piece.from);
      const own = {
        value,
        from: line.from + piece.from,
        to: line.from + piece.to,
        rule: 'signature' as const,
      };
      if (kind === 'email') sender.emails.push(own);
      else if (!notTheirs.test(before.split(/[|,;]/u).at(-1) ?? '') && !/\bf(?:ax)?[:.]?\s*$/iu.test(before))
        sender.telephones.push(own);
    }
    if (sender.names.length === 0 && at < 3) {
      const inLine =
        at === 0
          ? /[,.!–-]\s*(?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:[\s,.!x]*$|\s*[,|(–]))/u.exec(
              line.text,
            )
          : null;
      const start = inLine
        ? inLine.index + inLine[0].length
        : at === 0 &&
            /regards|wishes|thanks|thank you|diolch|cofion|cheers|--|^best|^all|^take|^yours|^hwyl|^ta$/iu.test(
              line.text,
            )
          ? -1
          : 0;
      const name = start < 0 ? undefined : wholeName(line.text.slice(start), line.from + start, banned);
      const rest = name ? line.text.slice(name.to - line.from) : '';
      if (name && /^(?:\s*[,(|–-].*|\s*[.x!]*|\s+at\b.*)$/u.test(rest))
        sender.names.push({ ...name, rule: 'signature' });
    }
    addOrganisation(text, line, sender);
  }
  return sender;
};

const addOrganisation = (text: string, line: Piece & { text: string }, sender: Sender): void => {
  if (labelledLine({ ...line, isBlank: false })?.labelled === 'other') return;
  for (const [words] of line.text.matchAll(/(?:(?!\s(?:-|at|@)\s)[^,|;–(])+/gu)) {
    const part = words.replace(/^\s*(?:at|-|@)?\s+/u, '').trim();
    const [known] = sender.organisations;
    if (known && (!onlyPart.test(known.value) || onlyPart.test(part))) continue;
    if (!isOrganisation(part) || contactsIn(part).length > 0 || (isTitle(part) && !isPlaceOfWork.test(part)))
      continue;
    const from = line.from + line.text.indexOf(part);
    sender.organisations = [found(text, { from, to: from + part.length }, 'signature')];
  }
};

const isPlaceOfWork = /\b(?:surgery|council|pcn|trust|hospital|age uk|centre|association)\b/iu;

const place = String.raw`((?:the\s+)?\p{Lu}[\p{L}'’&-]*(?:[ \t]+(?:(?:of|and|for|the|y|&)\s+)*(?:\p{Lu}[\p{L}'’&-]*|&))*)`;
const introductions: readonly RegExp[] = [
  /(?<=^|[.!,:;\n]\s*|\b(?:hi|hello|hiya|helo)\b[^.!\n]{0,25}\s)(?:it['’]s|its|this is|['’]tis|(?:my name is|i['’]m|i am))\s+(?=\p{Lu})/giu,
];
const roles = String.raw`(?:,?\s+(?:(?:and )?(?:i['’]m |i am )?(?:the|a|an|your|one of the)\s+)?(?:local |new |community |social |nhs )*(?:link worker|social prescriber|social prescribing link worker|social prescribing|community connector|connector|health coach|wellbeing coach|housing officer|support worker|care navigator|care coordinator|nurse|practice nurse|pharmacist|occupational therapist)s?)?`;

/** "It's Priya from Larkfield Surgery": who they say they are in the text itself. */
export const fromIntroduction = (flow: string, { from, to }: Piece, banned: ReadonlySet<string>): Sender => {
  const sender: Sender = { names: [], organisations: [], telephones: [], emails: [] };
  const body = flow.slice(0, to);
  const take = (name: PersonName) => {
    const rest = body.slice(name.to, name.to + 160);
    const role = new RegExp(`^${roles}`, 'iu').exec(rest)?.[0] ?? '';
    const [whole, , at = ''] =
      new RegExp(String.raw`^(,?\s+(?:here\s+)?(?:from|at|with|in|based at)\s+)${place}`, 'u').exec(
        rest.slice(role.length),
      ) ?? [];
    const bracketed = /^\s+\(([^)\n@]{3,50})\)/u.exec(rest);
    const isHere = /^\s+here\b/iu.test(rest) || (bracketed !== null && organisation.test(bracketed[1] ?? ''));
    if (role.trim() === '' && whole === undefined && !isHere) return;
    sender.names.push({ ...name, rule: 'says-who-they-are' });
    if (whole === undefined || /\bhere\b/u.test(at)) return;
    const start = name.to + role.length + whole.length - at.length;
    sender.organisations.push(found(flow, { from: start, to: start + at.length }, 'says-who-they-are'));
  };
  for (const shape of introductions) {
    for (const said of body.slice(from).matchAll(shape)) {
      const name = nameAt(body, from + said.index + said[0].length, banned);
      if (name && name.first !== '') take(name);
    }
  }
  for (const said of body
    .slice(from)
    .matchAll(
      /(?<=^|[.!,\n]\s*|\b(?:Hi|Hello|Hiya)(?: \p{Lu}\p{L}+)?[,!]?\s)(?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\s+(?:here|from)\b)/gu,
    )) {
    const name = nameAt(body, from + said.index, banned);
    if (name && name.first !== '' && sender.names.length === 0) take(name);
  }
  return sender;
};
