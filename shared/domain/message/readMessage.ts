import { dayIn } from './dates.ts';
import { toLeaveOut, type ToLeaveOut } from './leaveOut.ts';
import { fullNameOf, type MailRead, type MessageContext, type Reading } from './mailReading.ts';
import { mailsIn } from './mails.ts';
import { mayBeOne } from './names.ts';
import type { NewcomerName } from './newcomerNames.ts';
import { flowing, type FoundValue, linesOf, type MessageField, overlap, trimmed } from './pieces.ts';
import { readMail } from './readMail.ts';
import { yearOf } from '../dates.ts';
import { dialled, folded, longestMessage } from '../text.ts';

export interface MessageRead {
  found: Partial<Record<MessageField, FoundValue>>;
  /** What could be two things, or somebody else's: left empty, and shown. */
  unsure: Partial<Record<MessageField, FoundValue[]>>;
  /** Somebody writes about themselves. */
  isSelf: boolean;
  toLeaveOut: ToLeaveOut[];
}

/** Names that can be those of one person, together. */
const peopleOf = (names: readonly NewcomerName[]): NewcomerName[][] => {
  const people: NewcomerName[][] = [];
  for (const name of [...names].sort(
    (one, other) => fullNameOf(other).split(' ').length - fullNameOf(one).split(' ').length,
  )) {
    const own = people.find((each) => each.every((known) => mayBeOne(known, name)));
    if (own) own.push(name);
    else people.push([name]);
  }
  return people;
};

const keyOf = (field: MessageField, { value }: FoundValue): string => {
  if (field === 'telephone' || field === 'referrerTelephone') return dialled(value);
  return folded(value);
};

/** Of several that say the same, the fullest; a part of a name or place that another says in full counts as the same. */
const different = (field: MessageField, values: readonly FoundValue[]): FoundValue[] => {
  const kept: FoundValue[] = [];
  for (const value of [...values].sort(
    (one, other) => keyOf(field, other).length - keyOf(field, one).length,
  )) {
    const key = keyOf(field, value);
    const isSaid = kept.some((each) => {
      const known = keyOf(field, each);
      return (
        known === key ||
        ((field === 'referrerName' || field === 'referrerOrganisation') && ` ${known} `.includes(` ${key} `))
      );
    });
    if (!isSaid) kept.push(value);
  }
  return kept.sort((one, other) => one.from - other.from);
};

const settle = (read: MessageRead, field: MessageField, values: readonly FoundValue[]): void => {
  const [only, ...more] = different(field, values);
  if (only === undefined) return;
  if (more.length === 0) read.found[field] = only;
  else read.unsure[field] = [only, ...more];
};

const groupsNamed = (flow: string, groups: MessageContext['groups']): FoundValue[] => {
  const spelt = (name: string) =>
    name
      .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replace(/\s*(?:&|\band\b)\s*/giu, String.raw`\s*(?:&|and|'?n'?)\s*`)
      .replace(/['’]/gu, "['’]?")
      .replace(/ +/g, String.raw`\s+`);
  const found = groups.flatMap(({ id, name }) => {
    const said = new RegExp(String.raw`(?<!\p{L})${spelt(name)}(?!\p{L})`, 'iu').exec(flow);
    return said
      ? [{ value: id, from: said.index, to: said.index + said[0].length, rule: 'name-of-a-group' as const }]
      : [];
  });
  // "Knit & Natter" within "Evening Knit & Natter" is not named.
  return found.filter(
    (one) =>
      !found.some(
        (other) => other !== one && overlap(one, other) && other.to - other.from > one.to - one.from,
      ),
  );
};

const ofPerson = [
  'telephone',
  'email',
  'reference',
  'goodTimes',
  'comesAlong',
  'whatMatters',
  'goodToKnow',
] as const;
const ofReferrer = ['referrerName', 'referrerOrganisation', 'referrerTelephone', 'referrerEmail'] as const;

/** The mail that tells about somebody new: the one that says most about them, and of equals the newest. */
const mainOf = (mails: readonly MailRead[]): number => {
  const says = ({ names, candidates }: MailRead) =>
    (names.some((name) => name.last !== '') ? 3 : Math.min(names.length, 2)) +
    ofPerson.filter((field) => candidates[field].length > 0).length;
  const counts = mails.map(says);
  return counts.indexOf(Math.max(...counts));
};

/**
 * Reads an e-mail or a text about somebody new by plain rules: what is labelled, who wrote it, what sentences say. Each
 * value says from which characters it was read, and why. Nothing is guessed: what could be two things, and anything about
 * a person where two are named, is `unsure`.
 */
export const readMessage = (original: string, context: MessageContext): MessageRead => {
  const text = original.slice(0, longestMessage).replace(/\r/g, ' ').replaceAll('\u00A0', ' ');
  const lines = linesOf(text);
  const reading: Reading = {
    ...context,
    text,
    flow: flowing(text, lines),
    banned: new Set(context.groups.flatMap(({ name }) => folded(name).split(' '))),
    ownFolded: new Set(
      context.ownNames.flatMap((name) => [folded(name), folded(name).split(' ')[0] ?? '']).filter(Boolean),
    ),
  };
  const kept = mailsIn(lines);
  const mails = kept.map((mail) => readMail(mail, reading));
  const at = mainOf(mails);
  const main = mails[at] as MailRead;
  const read: MessageRead = {
    found: {},
    unsure: {},
    isSelf: main.isSelf,
    toLeaveOut: toLeaveOut(text, yearOf(context.today)),
  };

  for (const field of ofReferrer) settle(read, field, main.candidates[field]);
  settle(read, 'group', groupsNamed(reading.flow, context.groups));
  const sent = kept[at]?.sent;
  const sentOn = sent && dayIn(text.slice(sent.from, sent.to));
  const days = main.candidates.receivedOn;
  if (days.length > 0) settle(read, 'receivedOn', days);
  else if (sent && sentOn !== undefined && sentOn <= context.today)
    read.found.receivedOn = { ...trimmed(text, sent), value: sentOn, rule: 'heading-of-mail' };

  const people = peopleOf(main.names.length > 0 ? main.names : mails.flatMap(({ names }) => names));
  const [person = []] = people;
  const about = (field: (typeof ofPerson)[number]) => {
    const own = main.candidates[field];
    return own.length > 0 || people.length > 1 ? own : mails.flatMap(({ candidates }) => candidates[field]);
  };
  if (people.length > 1) {
    read.unsure.preferredName = people.map((names) => asFound(names));
    for (const field of ofPerson)
      if (about(field).length > 0) read.unsure[field] = different(field, about(field));
    return read;
  }
  for (const field of ofPerson) settle(read, field, about(field));
  settleName(read, person, main.preferred);
  dropDoubtful(read);
  return read;
};

const asFound = (names: readonly NewcomerName[]): FoundValue => {
  const first = names[0] as NewcomerName;
  return { value: fullNameOf(first), from: first.from, to: first.to, rule: first.rule };
};

const settleName = (
  read: MessageRead,
  names: readonly NewcomerName[],
  preferred: readonly NewcomerName[],
): void => {
  const nickname = names.find((name) => name.nickname !== '');
  const firsts = names
    .filter((name) => name.first !== '')
    .map(({ first, from, to, rule }) => ({ value: first, from, to, rule }));
  const lasts = names
    .filter((name) => name.last !== '')
    .map(({ last, from, to, rule }) => ({ value: last, from, to, rule }));
  const called = preferred
    .filter((name) => name.first !== '')
    .map(({ first, from, to, rule }) => ({ value: first, from, to, rule }));
  if (called.length > 0) settle(read, 'preferredName', called);
  else if (nickname)
    read.found.preferredName = {
      value: nickname.nickname,
      from: nickname.from,
      to: nickname.to,
      rule: nickname.rule,
    };
  else settle(read, 'preferredName', firsts);
  settle(read, 'surname', lasts);
};

/** A number of the newcomer that is the sender's own is nobody's until the leader says whose. */
const dropDoubtful = ({ found, unsure, isSelf }: MessageRead): void => {
  if (isSelf) return;
  for (const [own, theirs] of [
    ['telephone', 'referrerTelephone'],
    ['email', 'referrerEmail'],
  ] as const) {
    const [one, other] = [found[own], found[theirs]];
    if (!one || !other || keyOf(own, one) !== keyOf(theirs, other)) continue;
    delete found[own];
    unsure[own] = [one];
  }
};
