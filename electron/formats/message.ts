import { listingWords } from './listingWords.ts';
import { mailtoAddress } from './mailto.ts';
import { messageWords, momentSentence } from './messageWords.ts';
import type { ShareableMessage, ShareableWords } from '#shared/domain/sharing/message.ts';

const signed = ({ leaderName, leaderTelephone, group }: ShareableMessage): string =>
  [leaderName, leaderName === undefined ? group : undefined, leaderTelephone]
    .filter((part) => part !== undefined)
    .join(', ');

const inWriting = (message: ShareableMessage): { subject: string; text: string } => {
  const { to, group, told } = message;
  const parts = told
    ? [
        momentSentence(told.fact, { who: told.person, group }),
        ...(told.instead.length > 0 ? [messageWords.instead] : []),
        ...told.instead.map((row) => [row.name, ...listingWords.lines(row)].join('\n')),
      ]
    : [messageWords.nobody(group)];
  return {
    subject: told ? messageWords.subject(group, told.person) : messageWords.subjectOfNobody(group),
    text: [messageWords.greeting(to), ...parts, signed(message)].join('\n\n'),
  };
};

/** What to say on the telephone, line by line: there the person may be called as they like to be. */
const onTheTelephone = (message: ShareableMessage): string[] => {
  const { to, group, told, leaderName, leaderTelephone } = message;
  const { script } = messageWords;
  return [
    script.hello(leaderName, group),
    script.ask(to),
    ...(told
      ? [script.about(told.called, told.person), momentSentence(told.fact, { who: told.called, group })]
      : [messageWords.nobody(group)]),
    ...(told && told.instead.length > 0
      ? [script.instead(told.instead.map(({ name }) => name).join(', '))]
      : []),
    ...(leaderTelephone === undefined ? [] : [script.number(leaderTelephone)]),
    script.goodbye,
  ];
};

/** A message as it is proposed to the leader: in writing, and for the telephone. */
export const messageProposed = (
  message: ShareableMessage,
): { subject: string; text: string; script: string[] } => ({
  ...inWriting(message),
  script: onTheTelephone(message),
});

/** The address that opens a message about nobody, in its own words, in the leader's mail program. */
export const messageMailto = (message: ShareableMessage): string =>
  mailtoAddress({ to: message.email, ...inWriting(message) });

/** The same for a message in the leader's words. */
export const ownWordsMailto = ({ to, subject, text }: ShareableWords): string =>
  mailtoAddress({ to, subject, text });
