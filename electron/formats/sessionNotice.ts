import { mailtoAddress } from './mailto.ts';
import { dayInWords, noticeWords, weekdayInWords } from './words.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { ShareableNotice } from '#shared/domain/sharing/notice.ts';

const dayAndWeekday = (day: Day): string => `${weekdayInWords(day)} ${dayInWords(day)}`;

/** The e-mail about one session, and the `mailto:` address (RFC 6068) that opens it with everybody in Bcc. */
export const noticeMail = (notice: ShareableNotice): { subject: string; text: string; mailto: string } => {
  const { about, group, startsAt, endsAt, place, movedFromOn, leaderName, leaderTelephone } = notice;
  const facts = {
    group,
    day: dayAndWeekday(notice.day),
    from: startsAt,
    to: endsAt,
    place,
    movedFrom: movedFromOn && dayAndWeekday(movedFromOn),
  };
  const { subject, sentence } = noticeWords[about](facts);
  const from = [leaderName, leaderTelephone].filter((part) => part !== undefined).join(', ');
  const text = [sentence, ...(from === '' ? [] : [from])].join('\n\n');
  return { subject, text, mailto: mailtoAddress({ bcc: notice.addresses, subject, text }) };
};
