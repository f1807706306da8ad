import ical, { escape, type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { londonTimezone } from './london.ts';
import { isOfSeries, type Series, seriesFrom } from './series.ts';
import { calledOffWord } from './words.ts';
import { type Day, type Instant, type Time, zone } from '#shared/domain/dates.ts';
import { dayOfSlot, sessionIdOf, type Slot } from '#shared/domain/sessions.ts';
import type { ShareableCalendar, ToldGroup, ToldSession } from '#shared/domain/sharing/calendar.ts';
import { Temporal } from '#shared/temporal.ts';

interface Calendar {
  file: ICalCalendar;
  savedAt: Instant;
}

const dayOf = (at: Instant): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as Day;

const at = (day: Day, time: Time) => Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone);

/** `20261124T103000` by the hall's clock. */
const localText = (day: Day, time: Time): string => `${day}T${time}:00`.replaceAll(/[-:]/g, '');

const inUtc = (day: Day, time: Time): string =>
  `${at(day, time).toInstant().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`;

/**
 * Grows with every second, so that a file saved later wins (RFC 5545, 3.8.7.4). Two apart, for a session that was
 * called off to come after the series that it belongs to.
 */
const sequenceAt = (savedAt: Instant): number =>
  Math.max(0, Math.floor((Date.parse(savedAt) - Date.UTC(2026, 0, 1)) / 1000) * 2);

const addEvent = ({ file, savedAt }: Calendar, id: string, group: ToldGroup, told: ToldSession) => {
  const event = file.createEvent({
    id: `${id}@welcome-desk`,
    stamp: new Date(savedAt),
    sequence: sequenceAt(savedAt) + (told.isCalledOff ? 1 : 0),
    start: at(told.day, told.startsAt),
    end: at(told.day, told.endsAt),
    timezone: zone,
    summary: told.isCalledOff ? calledOffWord(group.name) : group.name,
    status: told.isCalledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (told.place !== undefined) event.location({ title: told.place });
  return event;
};

const addSeries = (
  calendar: Calendar,
  group: ToldGroup,
  { time, rule, firstOn, lastOn, leftOut, key }: Series,
) => {
  const repeating = [
    `RRULE:${rule}${lastOn === undefined ? '' : `;UNTIL=${inUtc(lastOn, time.startsAt)}`}`,
    ...leftOut.map((on) => `EXDATE;TZID=${zone}:${localText(on, time.startsAt)}`),
  ];
  const { startsAt, endsAt } = time;
  const { place } = group;
  addEvent(calendar, `${group.id}-${key}`, group, {
    day: firstOn,
    startsAt,
    endsAt,
    ...(place !== undefined && { place }),
    isCalledOff: false,
  }).repeating(repeating.join('\r\n'));
};

/** Whether a session takes place just as its usual time says. */
const isAsUsual = (group: ToldGroup, { time }: Series, slot: Slot, session: ToldSession): boolean =>
  session.day === dayOfSlot(slot) &&
  session.startsAt === time.startsAt &&
  session.endsAt === time.endsAt &&
  session.place === group.place &&
  !session.isCalledOff;

/** A session to come is told even when it is as usual: an earlier file may have called it off, or moved it. */
const addRecord = (
  calendar: Calendar,
  group: ToldGroup,
  all: readonly Series[],
  slot: Slot,
  session: ToldSession,
) => {
  const series = all.find((each) => isOfSeries(each, slot));
  if (!series) {
    addEvent(calendar, sessionIdOf(group.id, slot), group, session);
  } else if (session.day >= dayOf(calendar.savedAt) || !isAsUsual(group, series, slot, session)) {
    addEvent(calendar, `${group.id}-${series.key}`, group, session).recurrenceId(
      at(dayOfSlot(slot), series.time.startsAt),
    );
  }
};

/**
 * The sessions of some groups from a day on as a calendar file (RFC 5545): each usual time is a series, a session that
 * differs from it stands beside it under the same UID. It holds every session since that day about which
 * something was said. The same groups give the same UIDs each time, and the later file wins, session by session
 * (RFC 5545, 3.8.4.4 and 3.8.7.4).
 */
export const calendarFile = (
  { groups }: ShareableCalendar,
  about: { name: string; fromOn: Day; savedAt: Instant },
): string => {
  const { name, fromOn, savedAt } = about;
  const file = ical({
    prodId: '//Welcome Desk//Sessions//EN',
    method: ICalCalendarMethod.PUBLISH,
    name: escape(name, false),
    // Without a name: the library would write DTSTAMP, which has to be in UTC, by that zone.
    timezone: { name: null, generator: () => londonTimezone },
  });
  for (const { group, sessions } of groups) {
    const all = seriesFrom(group.usualTimes, fromOn);
    for (const series of all) addSeries({ file, savedAt }, group, series);
    for (const [slot, session] of sessions) {
      const isSince = session.day >= fromOn || dayOfSlot(slot) >= fromOn;
      if (isSince) addRecord({ file, savedAt }, group, all, slot, session);
    }
  }
  return `${file.toString()}\r\n`;
};
