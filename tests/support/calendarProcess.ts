import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { day, noon } from './builders.ts';
import { readByIcalJs, sessionsAsHeld } from './calendarReaders.ts';
import { anyCalendar } from './usualTimes.ts';
import { calendarFile } from '#electron/formats/calendar.ts';
import { shareCalendar } from '#shared/domain/sharing/calendar.ts';

// Run in a process of its own, so that it runs in the time zone of its environment: makes so many calendars, reads each
// back over ten years, and prints how many sessions were the same, and a hash of all files.

const [seed = '1', runs = '1', folder] = process.argv.slice(2);
const from = day('2026-01-01');
const to = day('2035-12-31');
const hash = createHash('sha256');
let sessions = 0;
let number = 0;

fc.assert(
  fc.property(anyCalendar, (of) => {
    const file = calendarFile(shareCalendar({ matters: [of], today: day('2026-11-24') }), {
      name: of.group.name,
      fromOn: from,
      savedAt: noon('2026-11-24'),
    });
    const held = sessionsAsHeld(of, from, to);
    const read = readByIcalJs(file, from, to);
    const [missing, strange] = [
      held.filter((each) => !read.includes(each)),
      read.filter((each) => !held.includes(each)),
    ];
    if (missing.length + strange.length > 0 || held.length !== read.length) {
      throw new Error(
        JSON.stringify({ missing: missing.slice(0, 5), strange: strange.slice(0, 5), file }, null, 1),
      );
    }
    hash.update(file);
    sessions += held.length;
    number += 1;
    if (folder !== undefined) {
      writeFileSync(join(folder, `${number}.ics`), file);
      writeFileSync(join(folder, `${number}.txt`), held.join('\n'));
    }
  }),
  { seed: Number(seed), numRuns: Number(runs) },
);

const [january, july] = [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset());
process.stdout.write(
  JSON.stringify({ zone: { january, july }, calendars: number, sessions, sha256: hash.digest('hex') }),
);
