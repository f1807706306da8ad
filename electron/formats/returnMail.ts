import { mailtoAddress } from './mailto.ts';
import { messageWords } from './messageWords.ts';
import { returnFrom, returnTable } from './returnTable.ts';
import { returnWords } from './returnWords.ts';
import type { ShareableReturn } from '#shared/domain/sharing/return.ts';

/** A return as the text of an e-mail: a few lines for each person, without those that would say nothing. */
export const returnMail = (content: ShareableReturn): { subject: string; text: string } => {
  const days = returnWords.days(content.fromOn, content.toOn);
  const { columns, cells } = returnTable(content, { hasFrom: false });
  const blocks = cells.map(([person = '', group = '', ...rest]) =>
    [
      `${person}, ${group}`,
      ...rest.flatMap((words, at) =>
        words === '' ? [] : returnWords.mail.line(columns[at + 2] ?? '', words.replaceAll('\n', ' ')),
      ),
    ].join('\n'),
  );
  const from = returnFrom(content);
  return {
    subject: returnWords.mail.subject(days),
    text: [
      messageWords.greeting(content.forLinkWorker),
      returnWords.mail.intro(days),
      ...(blocks.length === 0 ? [returnWords.nobody] : blocks),
      ...(from === '' ? [] : [from]),
    ].join('\n\n'),
  };
};

/** The address that opens it in the leader's mail program; without its text where that is too long to be handed over. */
export const returnMailto = (
  content: ShareableReturn,
  { to, hasText }: { to: string | undefined; hasText: boolean },
): string => {
  const { subject, text } = returnMail(content);
  return mailtoAddress({ to, subject, text: hasText ? text : '' });
};
