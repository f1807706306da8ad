import { type Contact, contactsIn } from './contacts.ts';
import { dayIn } from './dates.ts';
import type { LabelledValue } from './labelledValues.ts';
import { fullNameOf, type MailRead, type Reading } from './mailReading.ts';
import { nameAt, type PersonName, quiet } from './names.ts';
import { type MessageField, wordsOf } from './pieces.ts';

const asName = ({ text, from }: LabelledValue, banned: ReadonlySet<string>): PersonName | undefined => {
  const words = text.replace(/\s*\(.*$/u, '').trim();
  const turned = /^(\p{L}[\p{L}'’-]+)\s*,\s*(\p{L}[\p{L}'’-]+)$/u.exec(words);
  if (turned)
    return {
      from,
      to: from + words.length,
      first: quiet(turned[2] ?? ''),
      last: quiet(turned[1] ?? ''),
      nickname: '',
    };
  const isSmall = /^\p{Ll}[\p{L}'’-]*(?: \p{Ll}[\p{L}'’-]*){0,3}$/u.test(words);
  const shaped = isSmall
    ? words.replace(
        /(^|[\s'’-])(\p{Ll})/gu,
        (_all, gap: string, letter: string) => gap + letter.toUpperCase(),
      )
    : text;
  const name = nameAt(shaped, 0, banned);
  return name && { ...name, from: from + name.from, to: from + name.to };
};

const partsOfName = (value: LabelledValue, read: MailRead, banned: ReadonlySet<string>): void => {
  const name = asName(value, banned);
  if (!name) return;
  const { labelled } = value;
  if (labelled === 'fullName') read.names.push({ ...name, rule: 'label' });
  if (labelled === 'preferredName') read.preferred.push({ ...name, rule: 'label' });
  if (labelled === 'firstName') read.names.push({ ...name, last: '', rule: 'label' });
  if (labelled === 'surname') {
    read.names.push({
      ...name,
      first: '',
      last: name.last === '' ? name.first : wordsOf(value.text),
      nickname: '',
      rule: 'label',
    });
  }
};

export const take = (read: MailRead, field: MessageField, { from, to, text }: LabelledValue): void => {
  const words = text.trim();
  const { candidates } = read;
  if (field === 'reference') {
    const [code] = /[\p{L}\d][\p{L}\d/_.-]*\d[\p{L}\d/_.-]*|\d[\p{L}\d/_.-]*/u.exec(words) ?? [];
    if (code === undefined || code.length > 30) return;
    const at = from + text.indexOf(code);
    candidates.reference.push({
      value: code.replace(/[.,]$/u, ''),
      from: at,
      to: at + code.length,
      rule: 'label',
    });
    return;
  }
  candidates[field].push({
    value: words
      .split('\n')
      .map((line) => line.replace(/^[\s>|•*·▪-]+/u, '').trim())
      .join('\n'),
    from,
    to,
    rule: 'label',
  });
};

/** What an answer to a label says, put where it belongs. */
export const takeLabelled = (read: MailRead, value: LabelledValue, context: Reading): void => {
  const { labelled } = value;
  const contacts = contactsIn(value.text).map((each) => ({
    ...each,
    from: value.from + each.from,
    to: value.from + each.to,
  }));
  const put = (field: MessageField, kind: Contact['kind']) => {
    for (const { value: words, from, to } of contacts.filter((each) => each.kind === kind)) {
      read.candidates[field].push({ value: words, from, to, rule: 'label' });
    }
  };
  switch (labelled) {
    case 'telephone':
    case 'email':
      put('telephone', 'telephone');
      put('email', 'email');
      break;
    case 'referrerTelephone':
    case 'referrerEmail':
      put('referrerTelephone', 'telephone');
      put('referrerEmail', 'email');
      break;
    case 'referrerName':
      takeReferrer(read, value, context);
      put('referrerTelephone', 'telephone');
      put('referrerEmail', 'email');
      break;
    case 'receivedOn': {
      const day = dayIn(value.text);
      if (day !== undefined && day <= context.today)
        read.candidates.receivedOn.push({ value: day, from: value.from, to: value.to, rule: 'label' });
      break;
    }
    case 'fullName':
    case 'firstName':
    case 'preferredName':
    case 'surname':
      partsOfName(value, read, context.banned);
      put('telephone', 'telephone');
      put('email', 'email');
      break;
    case 'referrerOrganisation':
    case 'reference':
    case 'goodTimes':
    case 'comesAlong':
    case 'whatMatters':
    case 'goodToKnow':
      take(read, labelled, value);
      break;
    default:
  }
};

/** `Priya Shah, Larkfield Surgery`: who, and where they work. */
const takeReferrer = (read: MailRead, value: LabelledValue, { banned }: Reading): void => {
  const name = asName(value, banned);
  if (!name) return;
  read.candidates.referrerName.push({ value: fullNameOf(name), from: name.from, to: name.to, rule: 'label' });
  const rest = value.text.slice(name.to - value.from);
  const [, gap = '', where = ''] =
    /^(\s*(?:,|-|–|\(|\bfrom\b|\bat\b|\/)\s*(?:(?:social prescrib\w+ )?link worker[,\s]+(?:at |from )?|social prescriber[,\s]+(?:at |from )?)?)([^,()\d@|/]{4,60})/iu.exec(
      rest,
    ) ?? [];
  const piece = { from: name.to + gap.length, to: name.to + gap.length + where.trimEnd().length };
  if (
    where !== '' &&
    /^\p{Lu}/u.test(where) &&
    !/link worker|prescriber|connector|nurse|officer/iu.test(where)
  ) {
    read.candidates.referrerOrganisation.push({ value: wordsOf(where), ...piece, rule: 'label' });
  }
};
