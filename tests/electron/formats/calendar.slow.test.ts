import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarFile } from '#electron/formats/calendar.ts';
import type { Group } from '#shared/domain/groups.ts';
import { shareCalendar } from '#shared/domain/sharing/calendar.ts';
import type { SessionRecords } from '#shared/domain/schedule.ts';
import {
  aGroup,
  anAskedTime,
  aSession,
  aTimetable,
  day,
  everyWeek,
  noon,
  slot,
  time,
} from '#tests/support/builders.ts';

const run = promisify(execFile);

const file = (group: Group, records: SessionRecords = new Map(), on = '2026-11-24') =>
  calendarFile(shareCalendar({ matters: [{ group, records }], today: day('2026-11-24') }), {
    name: group.name,
    fromOn: day('2026-01-01'),
    savedAt: noon(on),
  });
/** The lines that begin so, as they were before they were folded. */
const lines = (text: string, name: string): string[] =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((each) => new RegExp(`^${name}[;:]`).test(each));

describe('the calendar file of a group', () => {
  test('says every second Tuesday, not in August, not on a day, and when it ends, in the words of calendars', () => {
    const walks = anAskedTime({
      rhythm: { kind: 'weeks', every: 2, weekdays: [2] },
      notInMonths: [8],
      notOn: [{ on: day('2026-03-31'), because: 'Jean is away' }],
      untilOn: day('2026-10-31'),
    });
    const text = file(aGroup({ usualTimes: [aTimetable([walks])], place: 'Bus shelter, Church Road' }));
    expect(lines(text, 'DTSTART').at(-1)).toBe('DTSTART;TZID=Europe/London:20260106T103000');
    expect(lines(text, 'RRULE').at(-1)).toBe(
      'RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU;BYMONTH=1,2,3,4,5,6,7,9,10,11,12;UNTIL=20261027T103000Z',
    );
    expect(lines(text, 'EXDATE')).toEqual(['EXDATE;TZID=Europe/London:20260331T103000']);
    expect(lines(text, 'LOCATION')).toEqual(['LOCATION:Bus shelter\\, Church Road']);
  });

  test('tells a session that is called off or moved beside its series, the later one with a higher number', () => {
    const records = new Map([
      [slot('2026-11-24'), aSession({ cancelledBecause: 'Jean Whitlock is ill', note: 'Ring Doreen' })],
      [slot('2026-12-01'), aSession({ day: day('2026-12-03'), startsAt: time('11:00') })],
    ]);
    const text = file(aGroup({ usualTimes: [aTimetable()] }), records);
    expect(new Set(lines(text, 'UID')).size).toBe(1);
    expect(lines(text, 'RECURRENCE-ID')).toEqual([
      'RECURRENCE-ID;TZID=Europe/London:20261124T103000',
      'RECURRENCE-ID;TZID=Europe/London:20261201T103000',
    ]);
    expect(lines(text, 'STATUS').map((each) => each.slice(7))).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CONFIRMED',
    ]);
    const [series = 0, calledOff = 0] = lines(text, 'SEQUENCE').map((each) => Number(each.slice(9)));
    expect(calledOff).toBeGreaterThan(series);
    expect(lines(text, 'SUMMARY')[1]).toBe('SUMMARY:Called off: Tuesday Knit & Natter');
    expect(text).not.toMatch(/Jean|Doreen/);
  });

  test('made again a day later it has the same names for the same series, and wins', () => {
    const [today, tomorrow] = [file(aGroup()), file(aGroup(), new Map(), '2026-11-25')];
    expect(lines(tomorrow, 'UID')).toEqual(lines(today, 'UID'));
    const number = (text: string) => Number(lines(text, 'SEQUENCE')[0]?.slice(9));
    expect(number(tomorrow)).toBeGreaterThan(number(today));
  });

  test('two usual times, and what they were before, are series of their own', () => {
    const usualTimes = [
      aTimetable([everyWeek(2)]),
      aTimetable([everyWeek(2, '10:00', '12:00'), everyWeek(4)], '2026-11-18'),
    ];
    const text = file(aGroup({ usualTimes }));
    expect(new Set(lines(text, 'UID')).size).toBe(3);
    expect(lines(text, 'RRULE')[2]).toMatch(/BYDAY=TU;UNTIL=20261117T103000Z$/);
  });

  test('is folded, ends its lines as RFC 5545 asks, and lets no name of a group add a line', () => {
    const text = file(aGroup({ name: `Łukasz; ${'knits, '.repeat(12)}\\nATTENDEE:x` }));
    expect(text.split('\r\n').every((each) => Buffer.byteLength(each) <= 75 && !each.includes('\n'))).toBe(
      true,
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(lines(text, 'ATTENDEE')).toEqual([]);
  });
});

/** Full size: CALENDAR_RUNS=5000. */
const runs = process.env['CALENDAR_RUNS'] ?? '40';
const seed = process.env['CALENDAR_SEED'] ?? '20261124';
const zones = ['UTC', 'Europe/London', 'America/New_York', 'Pacific/Auckland'];
const python = '/usr/bin/python3';
const hasPython = await run(python, ['-c', 'import icalendar, dateutil']).then(
  () => true,
  () => false,
);
if (!hasPython)
  process.stdout.write('Not selected here: the calendar file read by python3-icalendar and dateutil.\n');

describe('whoever reads the file, and wherever', { timeout: 600_000 }, () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  const calendarsIn = async (zone: string, ...more: string[]) => {
    const script = join(import.meta.dirname, '../../support/calendarProcess.ts');
    const { stdout } = await run(process.execPath, [script, seed, runs, ...more], {
      env: { ...process.env, TZ: zone },
    });
    return JSON.parse(stdout) as { zone: object; files: number; sessions: number; sha256: string };
  };

  test('ical.js and node-ical have the same dates and hours over ten years on computers in four time zones, also after an earlier file', async () => {
    const made = await Promise.all(zones.map((zone) => calendarsIn(zone)));
    expect(made.map((each) => each.zone)).toEqual([
      { january: 0, july: 0 },
      { january: 0, july: -60 },
      { january: 300, july: 240 },
      { january: -780, july: -720 },
    ]);
    expect(new Set(made.map(({ sha256 }) => sha256)).size).toBe(1);
    for (const { files, sessions } of made) {
      expect(files).toBe(2 * Number(runs));
      expect(sessions).toBeGreaterThan(files);
    }
  });

  test.runIf(hasPython)('python3-icalendar with python3-dateutil has them too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'calendars-'));
    folders.push(folder);
    const { sessions } = await calendarsIn('UTC', folder);
    const script = join(import.meta.dirname, '../../support/readCalendars.py');
    for (const zone of zones) {
      const { stdout } = await run(python, [script, folder, '2026-01-01', '2035-12-31'], {
        env: { ...process.env, TZ: zone },
      });
      expect(Number(stdout)).toBe(2 * sessions);
    }
  });
});
