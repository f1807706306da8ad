import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { day, noon } from './builders.ts';
import { readByIcalJs, readByNodeIcal, sessionsAsHeld, takenInAfter } from './calendarReaders.ts';
import { anyCalendar, saidOtherwise } from './usualTimes.ts';
import { calendarFile } from '#electron/formats/calendar.ts';
import { addDays } from '#shared/domain/dates.ts';
import { type CalendarMatter, shareCalendar } from '#shared/domain/sharing/calendar.ts';

// Run in a process of its own, so that it runs in the time zone of its environment: makes so many calendars, reads each
// back over ten years, also where an earlier file was taken in before, and prints how many sessions were the same, and a hash
// of all files.

const [seed = '1', runs = '1', folder] = process.argv.slice(2);
const from = day('2026-01-01');
const to = day('2035-12-31');
const hash = createHash('sha256');
let sessions = 0;
let number = 0;

const today = day('2026-11-24');
const fileOf = (of: CalendarMatter, on = today) =>
  calendarFile(shareCalendar({ matters: [of], today: on }), {
    name: of.group.name,
    fromOn: from,
    savedAt: noon(on),
  });

const readers = { 'ical.js': readByIcalJs, 'node-ical': readByNodeIcal };

fc.assert(
  fc.property(anyCalendar, (of) => {
    const file = fileOf(of);
    const updated = takenInAfter(fileOf(saidOtherwise(of, today), addDays(today, -1)), file);
    const held = sessionsAsHeld(of, from, to);
    for (const text of [file, updated]) {
      for (const [reader, read] of Object.entries(readers)) {
        const found = read(text, from, to);
        const missing = held.filter((each) => !found.includes(each)).slice(0, 5);
        const strange = found.filter((each) => !held.includes(each)).slice(0, 5);
        if (missing.length + strange.length > 0 || held.length !== found.length)
          throw new Error(JSON.stringify({ reader, missing, strange, text }, null, 1));
      }
      number += 1;
      if (folder !== undefined) {
        writeFileSync(join(folder, `${number}.ics`), text);
        writeFileSync(join(folder, `${number}.txt`), held.join('\n'));
      }
    }
    hash.update(file);
    sessions += held.length;
  }),
  { seed: Number(seed), numRuns: Number(runs) },
);

const [january, july] = [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset());
process.stdout.write(
  JSON.stringify({ zone: { january, july }, files: number, sessions, sha256: hash.digest('hex') }),
);
