import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { CalendarMatter } from '#shared/domain/sharing/calendar.ts';
import { addDays, type Day, type Time, zone } from '#shared/domain/dates.ts';
import { sessionsBetween } from '#shared/domain/schedule.ts';
import { Temporal } from '#shared/temporal.ts';

/** `2026-03-03 14:00 to 16:00, 1772546400`: day and hours by the hall's clock, and the moment it begins (seconds since 1970). */
const line = (from: string, to: string, begins: number, isCancelled: boolean): string =>
  `${from.slice(0, 10)} ${from.slice(11, 16)} to ${to.slice(11, 16)}, ${begins}${isCancelled ? ', called off' : ''}`;

const momentOf = (day: Day, time: Time): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds / 1000;

/** The sessions as the app itself has them. */
export const sessionsAsHeld = ({ group, records }: CalendarMatter, from: Day, to: Day): string[] =>
  sessionsBetween(group, from, to, records)
    .map(({ day, startsAt, endsAt, cancelledBecause }) =>
      line(`${day}T${startsAt}`, `${day}T${endsAt}`, momentOf(day, startsAt), cancelledBecause !== undefined),
    )
    .sort();

/** The sessions as ical.js reads them from the file: series, what differs from them, and single ones. */
export const readByIcalJs = (file: string, from: Day, to: Day): string[] => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  ICAL.TimezoneService.reset();
  for (const each of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(each);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const found: string[] = [];
  const tell = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time) => {
    const day = start.toString().slice(0, 10);
    if (day < from || day > to) return;
    const isCancelled = event.component.getFirstPropertyValue('status') === 'CANCELLED';
    found.push(line(start.toString(), end.toString(), start.toUnixTime(), isCancelled));
  };
  // A session may be moved to an earlier day by some weeks, so the reading goes on for a while.
  const beyond = ICAL.Time.fromDateTimeString(`${to}T23:59:59`);
  beyond.adjust(60, 0, 0, 0);
  for (const event of events.filter((each) => !each.isRecurrenceException())) {
    if (!event.isRecurring()) {
      tell(event, event.startDate, event.endDate);
      continue;
    }
    for (const other of events) {
      if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
    }
    const dates = event.iterator();
    for (let date = dates.next(); date && date.compare(beyond) <= 0; date = dates.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(date);
      tell(item, startDate, endDate);
    }
  }
  return found.sort();
};

/** The sessions as node-ical reads them. */
export const readByNodeIcal = (file: string, from: Day, to: Day): string[] => {
  const inLondon = (date: Date) =>
    Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone);
  // Its days end as the clock of this computer says, so it is asked for one more on either side.
  const range = { from: new Date(`${addDays(from, -1)}T00:00Z`), to: new Date(`${addDays(to, 1)}T12:00Z`) };
  return Object.values(nodeIcal.sync.parseICS(file))
    .filter((each) => each?.type === 'VEVENT')
    .flatMap((event) => nodeIcal.expandRecurringEvent(event, range))
    .map(({ start, end, event }) => ({ start: inLondon(start), end: inLondon(end), event }))
    .filter(({ start }) => start.toString() >= from && start.toString().slice(0, 10) <= to)
    .map(({ start, end, event }) =>
      line(start.toString(), end.toString(), start.epochMilliseconds / 1000, event.status === 'CANCELLED'),
    )
    .sort();
};

const eventsOf = (file: string) => file.match(/BEGIN:VEVENT[^]*?END:VEVENT\r\n/g) ?? [];
const told = (event: string, name: string): string =>
  new RegExp(`^${name}[;:].*$`, 'm').exec(event.replaceAll('\r\n ', ''))?.[0] ?? '';

/** What a calendar holds that took in one file and then another: of each UID and RECURRENCE-ID, what has the highest SEQUENCE. */
export const takenInAfter = (earlier: string, later: string): string => {
  const held = new Map<string, string>();
  for (const event of [...eventsOf(earlier), ...eventsOf(later)]) {
    const name = `${told(event, 'UID')} ${told(event, 'RECURRENCE-ID')}`;
    const number = (of: string) => Number(told(of, 'SEQUENCE').slice(9));
    const before = held.get(name);
    if (before === undefined || number(event) > number(before)) held.set(name, event);
  }
  const [head = ''] = later.split(/BEGIN:VEVENT|END:VCALENDAR/);
  return `${head}${[...held.values()].join('')}END:VCALENDAR\r\n`;
};
