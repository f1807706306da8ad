import { Redirect } from 'wouter';
import { askedDays, monthDays, type MonthLine, monthLines } from './monthLines.ts';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { movedWords, topicWords } from '#renderer/app/sessions/sessionWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { dayOfMonth, longDay, monthName, timeSpan, weekdayName } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import { addMonths, type Day, weekdayOf, yearOf } from '#shared/domain/dates.ts';
import type { GroupId } from '#shared/domain/ids.ts';

export interface MonthScreenProps {
  groupId?: GroupId;
  /** The first day of the month, as the address has it. */
  month: string;
}

/** All sessions of a month on one sheet, to pin up in the hall: days, times, places and topics, and no names of people. */
export const MonthScreen = ({ groupId, month }: MonthScreenProps) => {
  const days = monthDays(month);
  return days ? <Month groupId={groupId} days={days} /> : <Redirect to="/sessions" replace />;
};

interface MonthProps {
  groupId: GroupId | undefined;
  days: { fromOn: Day; toOn: Day };
}

const Month = ({ groupId, days }: MonthProps) => {
  const asked = useCall('sessions.list', { groupId, ...askedDays(days) }, { keepsLast: true });
  if (!asked.data) return <Waiting on={asked} />;
  const lines = monthLines(asked.data, days);
  const of = groupId === undefined ? '/sessions' : `/sessions/of/${groupId}`;
  const when = { month: monthName(days.fromOn), year: yearOf(days.fromOn) };
  const group = groupId === undefined ? undefined : asked.data[0]?.group.name;
  const title =
    group === undefined
      ? t('sessions.monthPage.title', when)
      : t('sessions.monthPage.titleOf', { ...when, group });
  const sheet = (months: number) => `#${of}/month/${addMonths(days.fromOn, months)}`;
  return (
    <Page title={title} back={{ words: t('sessions.title'), href: `#${of}` }} paperFoot={title}>
      <PageTitle actions={<PrintButton />}>{title}</PageTitle>
      <div data-paper="off">
        <Row space={8}>
          <p>{t('sessions.monthPage.side')}</p>
          <Buttons>
            <LinkButton size="row" href={sheet(-1)}>
              {t('sessions.monthPage.earlier')}
            </LinkButton>
            <LinkButton size="row" href={sheet(1)}>
              {t('sessions.monthPage.later')}
            </LinkButton>
          </Buttons>
        </Row>
      </div>
      {lines.length === 0 ? (
        <Row space={24}>
          <p>{t('sessions.monthPage.none')}</p>
        </Row>
      ) : (
        <List>
          {lines.map((line) => (
            <Line key={`${line.day} ${line.session.sessionId}`} line={line} />
          ))}
        </List>
      )}
    </Page>
  );
};

/** `Tue 24`: the month stands above. */
const inMargin = (day: Day): string => `${weekdayName(weekdayOf(day)).slice(0, 3)} ${dayOfMonth(day)}`;

const Line = ({ line: { day, session, isMovedAway } }: { line: MonthLine }) => {
  const today = useToday();
  const isOff = session.state === 'cancelled';
  const words = isMovedAway
    ? [
        isOff
          ? t('sessions.monthPage.calledOff')
          : t('sessions.monthPage.movedTo', { day: longDay(session.day, today) }),
      ]
    : [
        `${timeSpan(session.startsAt, session.endsAt)}.`,
        session.place && `${session.place}.`,
        isOff ? t('sessions.monthPage.calledOff') : movedWords(session, today),
        !isOff && topicWords({ ...session, visitingExpert: undefined }),
      ];
  return (
    <ListRow height="close" margin={inMargin(day)} nameOf="group" name={<b>{session.group.name}</b>}>
      {words.filter(Boolean).join(' ')}
    </ListRow>
  );
};
