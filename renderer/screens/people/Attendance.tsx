import { useToday } from '#renderer/app/status.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { VisitStrip } from '#renderer/ui/VisitStrip.tsx';
import { shortDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

type OfGroup = OutputOf<'people.get'>['attendance'][number];
type Year = OfGroup['years'][number];

export interface AttendanceProps {
  /** What the person likes to be called. */
  name: string;
  attendance: readonly OfGroup[];
  /** They are expected again, so that a call may be welcome. */
  isAwaited: boolean;
  /** They asked not to be rung. */
  isNotRung: boolean;
}

/** From so many on a call is thought of (DOMAIN 5). */
const missedToTell = 2;

/** "2026: came to 9 of 11 sessions held. 2 more say nothing of Doreen, and count for nothing." */
const yearWords = ({ year, came, held, notRecorded = 0 }: Year, name: string): string => {
  if (held === undefined) return t('people.attendance.older', { year, count: came });
  const counted =
    held === 0
      ? t('people.attendance.nothing', { year })
      : t('people.attendance.year', { year, came, count: held });
  const blank = notRecorded > 0 ? t('people.attendance.blank', { name, count: notRecorded }) : '';
  return `${counted} ${blank}`.trim();
};

/** What somebody came to, group by group: the last twelve sessions, then the years in counts, never a bare percentage. */
export const Attendance = ({ name, attendance, isAwaited, isNotRung }: AttendanceProps) => {
  const today = useToday();
  return (
    <Section heading={t('people.visits.heading', { name })}>
      {attendance.length === 0 && (
        <Row>
          <p>{t('people.visits.none')}</p>
        </Row>
      )}
      {attendance.map(({ group, strip, missedInARow, years }) => (
        <Row key={group.groupId} space={8}>
          <p>
            <b>{group.name}</b>
          </p>
          <VisitStrip
            label={t('people.attendance.strip', { group: group.name })}
            items={strip.map(({ sessionId, day, outcome }) => ({
              id: sessionId,
              mark: outcome === 'not-recorded' ? 'blank' : outcome,
              day: shortDay(day, today),
              words: t(`people.attendance.outcome.${outcome}`),
            }))}
          />
          {isAwaited && missedInARow >= missedToTell && (
            <p>
              {t(isNotRung ? 'people.attendance.missedNotRung' : 'people.attendance.missed', {
                name,
                count: missedInARow,
              })}
            </p>
          )}
          {years.map((year) => (
            <p key={year.year}>{yearWords(year, name)}</p>
          ))}
        </Row>
      ))}
    </Section>
  );
};
