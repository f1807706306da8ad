import { contactsIn, whoseContact } from './contacts.ts';
import { labelledValues } from './labelledValues.ts';
import { fullNameOf, type MailRead, nothing, type Reading } from './mailReading.ts';
import type { Mail } from './mails.ts';
import { nameAt, type PersonName } from './names.ts';
import { namesInSentences, type NewcomerName } from './newcomerNames.ts';
import { type FoundValue, overlap, type Piece } from './pieces.ts';
import { fromHeading, fromIntroduction, fromSignature, type Sender } from './senders.ts';
import { sentencesAbout } from './sentences.ts';
import { take, takeLabelled } from './takeLabelled.ts';
import { folded } from '../text.ts';

const wantsToCome =
  /\b(?:i(?:['’]d| would) (?:really )?(?:like|love) to (?:join|come|try|start|find out)|(?:can|could|may) i (?:join|come|try|pop)|i(?:['’]m| am) (?:very |really )?(?:interested in|keen to|hoping to) (?:join|com|try)\w*|(?:is it|would it be) (?:ok|okay|all right|alright) (?:if i|for me to) (?:came|come|join|pop)|i saw your (?:poster|leaflet|notice|post|page)|hoffwn i (?:ymuno|ddod))/iu;
const sendsOthers =
  /\b(?:refer(?:ral|ring)?|link worker|social prescrib\w+|my client|our client|patient of|on behalf of|cyfeirio)\b/iu;

const isOwn = ({ first, last }: PersonName, { ownFolded }: Reading): boolean =>
  ownFolded.has(folded(fullNameOf({ first, last }))) || (last === '' && ownFolded.has(folded(first)));

const bodyOf = ({ body, subject }: Mail): Piece[] => {
  const [first] = body;
  const last = body.at(-1);
  const own = first && last ? [{ from: first.from, to: last.to }] : [];
  return subject ? [subject, ...own] : own;
};

const refersTo =
  /\b(?:our |my |the )?ref(?:erence)?(?: (?:no|number))?\.?(?: is|:)\s*(?=[\p{L}/_.-]{0,12}\d)/giu;

/** "Our ref is MP/4471", in a sentence. */
const takeReference = (read: MailRead, pieces: readonly Piece[], { text, flow }: Reading): void => {
  if (read.candidates.reference.length > 0) return;
  for (const { from, to } of pieces) {
    for (const said of flow.slice(from, to).matchAll(refersTo)) {
      const start = from + said.index + said[0].length;
      const end = start + (/^\S*/u.exec(flow.slice(start))?.[0].length ?? 0);
      take(read, 'reference', {
        labelled: 'reference',
        part: 'person',
        text: text.slice(start, end),
        from: start,
        to: end,
      });
    }
  }
};

/** Several names with their numbers in one line: `Roy Batt - 01632 960305; Clive Orme - 01632 960306`. */
const namesInList = ({ from, to }: Piece, { flow, banned }: Reading): NewcomerName[] =>
  [
    ...flow.slice(from, to).matchAll(/(?<=[:;]\s*)(?=\p{Lu}\p{L}+ \p{Lu}[^\n;:]{1,30}[\s:,(–-]+[+(]?0?\d)/gu),
  ].flatMap(({ index }) => {
    const name = nameAt(flow, from + index, banned);
    return name && name.last !== '' && /^[\s,:(–-]*[+(]?[04]\d/u.test(flow.slice(name.to))
      ? [{ ...name, rule: 'beside-the-name' as const }]
      : [];
  });

/** Name and number side by side, or one below the other: `Doreen Hughes 07700 900123`. */
const namesBeside = (mail: Mail, taken: readonly Piece[], { flow, banned }: Reading): NewcomerName[] => {
  const lines = mail.body.filter((line) => !line.isBlank);
  return lines.flatMap((line, at) => {
    const name = nameAt(flow, line.from, banned);
    if (!name || name.last === '' || name.from - line.from > 5 || taken.some((each) => overlap(each, line)))
      return [];
    const rest = flow.slice(name.to, line.to);
    const below = lines[at + 1];
    const isBeside =
      contactsIn(rest).length > 0 &&
      /^[\s,:;|(–-]*(?:(?:tel|mob|mobile|phone|m|t)[.:]?\s*)?[+\d(]/iu.test(rest);
    const isAbove =
      /^[\s,.:]*$/u.test(rest) &&
      below !== undefined &&
      /^(?:(?:tel|mob|mobile|phone|m|t)[.:]?\s*)?[+\d(][\d\s()+-]{8,}/iu.test(below.text);
    return isBeside || isAbove ? [{ ...name, rule: 'beside-the-name' as const }] : [];
  });
};

const takeContacts = (read: MailRead, mail: Mail, taken: readonly Piece[], { flow }: Reading): void => {
  const spoken = [...read.names, ...read.preferred]
    .flatMap((name) => [fullNameOf(name), name.first])
    .filter((name) => name.length > 1);
  for (const piece of bodyOf(mail)) {
    for (const contact of contactsIn(flow.slice(piece.from, piece.to))) {
      const at = { from: piece.from + contact.from, to: piece.from + contact.to };
      if (taken.some((each) => overlap(each, at))) continue;
      const isAlone =
        /(?:^|\n)\s*(?:(?:tel|mob|mobile|phone|m|t)[.:]?\s*)?$/iu.test(flow.slice(0, at.from)) &&
        read.names.some(
          (name) => name.rule === 'beside-the-name' && /^[\s,.:]*$/u.test(flow.slice(name.to, at.from)),
        );
      const whose = isAlone ? 'person' : whoseContact(flow, at, spoken);
      const value: FoundValue = { ...at, value: contact.value, rule: 'whose-number' };
      if (whose === 'person' || (whose === 'referrer' && read.isSelf))
        read.candidates[contact.kind].push(value);
      else if (whose === 'referrer')
        read.candidates[contact.kind === 'email' ? 'referrerEmail' : 'referrerTelephone'].push(value);
    }
  }
};

const takeSender = (read: MailRead, sender: Sender, reading: Reading): void => {
  const { candidates } = read;
  const others = sender.names.filter((name) => !isOwn(name, reading));
  if (sender.names.length > 0 && others.length === 0) return;
  if (read.isSelf) {
    read.names.push(...others);
    candidates.telephone.push(...sender.telephones);
    candidates.email.push(...sender.emails);
    return;
  }
  candidates.referrerName.push(
    ...others.map((name) => ({ value: fullNameOf(name), from: name.from, to: name.to, rule: name.rule })),
  );
  candidates.referrerOrganisation.push(...sender.organisations);
  candidates.referrerTelephone.push(...sender.telephones);
  candidates.referrerEmail.push(...sender.emails);
};

/** What one mail says about somebody new, and about whoever sent it. */
export const readMail = (mail: Mail, reading: Reading): MailRead => {
  const { text, flow, banned } = reading;
  const pieces = bodyOf(mail);
  const said = pieces.map(({ from, to }) => text.slice(from, to)).join('\n');
  const whole = `${said}\n${mail.signature.map((line) => line.text).join('\n')}`;
  const read: MailRead = {
    names: [],
    preferred: [],
    candidates: nothing(),
    isSelf: wantsToCome.test(said) && !sendsOthers.test(whole),
  };
  const values = labelledValues(text, mail.body);
  for (const value of values) takeLabelled(read, value, reading);
  for (const piece of pieces) {
    const { names, preferred } = namesInSentences(flow, piece, banned);
    const isFree = (name: Piece) =>
      !values.some((value) => value.labelled !== 'subject' && overlap(value, name));
    read.names.push(...names.filter(isFree).filter((name) => !isOwn(name, reading)));
    read.preferred.push(...preferred.filter(isFree));
  }
  read.names.push(
    ...namesBeside(mail, values, reading),
    ...pieces
      .flatMap((piece) => namesInList(piece, reading))
      .filter((name) => !values.some((value) => overlap(value, name))),
  );
  takeReference(read, pieces, reading);
  const introductions = pieces.map((piece) => fromIntroduction(flow, piece, banned));
  if (mail.from) takeSender(read, fromHeading(text, mail.from, banned), reading);
  takeSender(read, fromSignature(text, mail, banned), reading);
  for (const sender of introductions) takeSender(read, sender, reading);
  if (read.isSelf) takeOwnName(read, pieces, reading);
  const senders = read.candidates.referrerName.map((each) => folded(each.value));
  read.names = read.names.filter(
    (name) =>
      read.isSelf ||
      !senders.some(
        (sender) =>
          sender === folded(fullNameOf(name)) ||
          (name.last === '' && sender.split(' ')[0] === folded(name.first)),
      ),
  );
  takeContacts(
    read,
    mail,
    values.filter(({ labelled }) => labelled !== 'subject'),
    reading,
  );
  for (const field of ['goodTimes', 'comesAlong'] as const) {
    if (read.candidates[field].length === 0) {
      for (const piece of pieces.slice(-1))
        read.candidates[field].push(...sentencesAbout(field, flow, piece));
    }
  }
  return read;
};

/** "My name is Doreen Hughes": the name of somebody who writes for themselves. */
const takeOwnName = (read: MailRead, pieces: readonly Piece[], { flow, banned }: Reading): void => {
  for (const { from, to } of pieces) {
    for (const said of flow
      .slice(from, to)
      .matchAll(/\b(?:my name(?:['’]s| is)|i['’]m|i am|this is|it['’]s)\s+(?=\p{Lu})/giu)) {
      const name = nameAt(flow, from + said.index + said[0].length, banned);
      if (name && name.first !== '') read.names.push({ ...name, rule: 'says-who-they-are' });
    }
  }
};
