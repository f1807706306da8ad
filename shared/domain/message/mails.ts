import { labelledLine } from './labels.ts';
import type { Line, Piece } from './pieces.ts';

/** One mail of those that a text holds: one that was forwarded, or answered, holds others. */
export interface Mail {
  /** What stands above it: who sent it, when, about what. */
  from: Piece | undefined;
  sent: Piece | undefined;
  subject: Piece | undefined;
  /** What was written, the signature aside. */
  body: Line[];
  signature: Line[];
}

const parting =
  /^(?:-{2,}\s*(?:forwarded|original) message|begin forwarded message|_{10,}$|-{10,}$|start of forwarded)/iu;
const answered = /^(?:on|ar)\b.{6,120}(?:wrote|ysgrifennodd)\s*:?$/iu;
const signOff =
  /^(?:(?:with |many |very |my |kind |kindest |warm |warmest |best |yn )*(?:regards|wishes|thanks|thank you|cheers|diolch(?: yn fawr)?|cofion(?: gorau| cynnes)?|hwyl|all the best|take care|yours(?: sincerely| faithfully| truly)?|best|thx|ta|speak soon|love|gan ddiolch|bye for now))(?:[\s,.!–-]+(?:and |in advance|again|so much|very much|both|all|x+|kind regards|best wishes|regards|[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){0,2}))*[\s,.!x]*$/iu;
const title =
  /\b(?:link worker|social prescrib\w+|community connector|connector|wellbeing (?:adviser|advisor|coach|officer|coordinator)|health (?:coach|visitor)|care (?:coordinator|navigator|manager)|support worker|housing officer|practice nurse|manager|officer|co-?ordinator|gweithiwr|gweithwraig|prescriber|nurse|pharmacist|occupational therapist)\b/iu;

export const isTitle = (text: string): boolean => text.length < 70 && title.test(text);
const nameOnly =
  /^\p{Lu}[\p{L}'’-]+(?: (?:ap |ferch )?\p{Lu}[\p{L}'’-]*\.?){0,3}(?: \((?:she|he|they)[^)]*\))?,?$/u;

const isSignOff = (line: Line): boolean =>
  line.text === '--' ||
  line.text === '-- ' ||
  (line.text.length < 90 && (signOff.test(line.text) || signedInLine.test(line.text)));

/** `Best, Nick Poole, Larkfield PCN`: all on one line. */
const signedInLine =
  /^(?:(?:kind |best |warm |many )?(?:regards|wishes|thanks)|best|cheers|diolch|cofion)\s*[,–-]\s*\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+\s*[,|(–-]/iu;

/** The line on which a signature begins: the words of parting, or a name with what they do below it. */
const signatureAt = (lines: readonly Line[]): number => {
  const parted = lines.findIndex(
    (line, at) => isSignOff(line) && at > 0 && (at > lines.length - 25 || lines[at + 1]?.text === undefined),
  );
  if (parted > 0) return parted;
  return lines.findIndex((line, at) => {
    const next = lines[at + 1];
    return (
      at > 0 &&
      nameOnly.test(line.text) &&
      next !== undefined &&
      isTitle(next.text) &&
      !/[.:]$/.test(next.text)
    );
  });
};

const mailOf = (lines: readonly Line[]): Mail => {
  const mail: Mail = { from: undefined, sent: undefined, subject: undefined, body: [], signature: [] };
  let at = 0;
  const heading: Record<string, keyof Pick<Mail, 'from' | 'sent' | 'subject'>> = {
    from: 'from',
    sent: 'sent',
    subject: 'subject',
  };
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.isBlank || parting.test(line.text)) continue;
    const said = labelledLine(line);
    if (!said || !['from', 'sent', 'subject', 'to'].includes(said.labelled)) break;
    const kept = heading[said.labelled];
    if (kept !== undefined) mail[kept] ??= { from: said.from, to: said.to };
  }
  const rest = lines.slice(at);
  const end = signatureAt(rest);
  mail.body = end < 0 ? rest : rest.slice(0, end);
  mail.signature = end < 0 ? [] : rest.slice(end);
  return mail;
};

/** Whether another mail begins at that line: a heading with who and when, or the line that stands before an answered one. */
const begins = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  if (!line) return false;
  if (parting.test(line.text) || answered.test(line.text)) return true;
  const next = lines[at + 1];
  if (
    /^(?:on|ar)\b/iu.test(line.text) &&
    next &&
    answered.test(`${line.text} ${next.text}`) &&
    line.text.length < 100
  )
    return true;
  const before = lines[at - 1];
  if (labelledLine(line)?.labelled !== 'from' || (before && parting.test(before.text))) return false;
  return lines
    .slice(at + 1, at + 6)
    .some((each) => ['sent', 'subject', 'to'].includes(labelledLine(each)?.labelled ?? ''));
};

/** The line that says who wrote what is quoted below it, as the sender of that mail. */
const senderIn = (line: Line | undefined): Piece | undefined => {
  const [, who] =
    /(?:,|\d)\s+(\p{Lu}[^,<\d]{2,60}?)\s*(?:<[^>]*>\s*)?(?:wrote|ysgrifennodd)/u.exec(line?.text ?? '') ?? [];
  if (!line || who === undefined) return undefined;
  const from = line.from + line.text.indexOf(who);
  const mail = /<[^>]*>/.exec(line.text.slice(line.text.indexOf(who)));
  return { from, to: mail ? from + mail.index + mail[0].length : from + who.length };
};

/** The mails in a text, the newest first, as mail programs stack them. A text message is one mail without a heading. */
export const mailsIn = (lines: readonly Line[]): Mail[] => {
  const starts = lines.flatMap((_line, at) => (at > 0 && begins(lines, at) ? [at] : []));
  // The marks above a heading belong to it.
  const kept = starts.filter(
    (at, index) =>
      index === 0 ||
      lines.slice(starts[index - 1], at).some((line) => !line.isBlank && !parting.test(line.text)),
  );
  const bounds = [0, ...kept, lines.length];
  return bounds.slice(0, -1).map((start, index) => {
    const own = lines.slice(start, bounds[index + 1]);
    const [first] = own;
    const isAnswered =
      first !== undefined &&
      (answered.test(first.text) || answered.test(`${first.text} ${own[1]?.text ?? ''}`));
    if (!isAnswered) return mailOf(own);
    const skipped = answered.test(first.text) ? 1 : 2;
    const line = skipped === 1 ? first : { ...first, text: `${first.text} ${own[1]?.text ?? ''}` };
    return { ...mailOf(own.slice(skipped)), from: senderIn(line), sent: { from: first.from, to: first.to } };
  });
};
