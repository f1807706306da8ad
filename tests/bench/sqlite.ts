import { DatabaseSync } from 'node:sqlite';
import { now, sessionsAYear } from './data/calendar.ts';
import { belongingIn } from './data/people.ts';
import { registerOf } from './data/registers.ts';
import type { Size } from './sizes.ts';

export interface Peer {
  /** The next of today's people gets a mark, as one transaction of its own. */
  mark(): void;
  close(): void;
}

/**
 * What a peer would use: SQLite with a write-ahead log that is synced at every commit, holding the same marks under small
 * whole numbers, which is the least it could hold.
 */
export function openPeer(file: string, size: Size): Peer {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec(`CREATE TABLE marks (
    session INTEGER NOT NULL, person INTEGER NOT NULL, mark TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (session, person)
  ) WITHOUT ROWID`);
  database.exec('CREATE INDEX marks_of_person ON marks (person, session)');
  const upsert = database.prepare(
    `INSERT INTO marks VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET mark = excluded.mark, at = excluded.at`,
  );
  const sessions = fill(database, size, (...row) => upsert.run(...row));

  const people = belongingIn(size, 0, 0);
  const at = new Date(now).toISOString();
  let made = 0;
  return {
    mark: () => {
      const word = Math.floor(made / people.length) % 2 === 0 ? 'here' : 'apologies';
      upsert.run(sessions, people[made % people.length] ?? 0, word, at);
      made += 1;
    },
    close: () => database.close(),
  };
}

/** Answers how many sessions there are; the next one's number is today's. */
function fill(
  database: DatabaseSync,
  size: Size,
  insert: (session: number, person: number, mark: string, at: string) => void,
): number {
  let sessions = 0;
  database.exec('BEGIN');
  for (let group = 0; group < size.groups; group += 1) {
    for (let weeksAgo = size.years * sessionsAYear; weeksAgo >= 1; weeksAgo -= 1) {
      for (const [person, { mark, at }] of registerOf(size, group, weeksAgo).marks) {
        insert(sessions, person, mark, at);
      }
      sessions += 1;
    }
  }
  database.exec('COMMIT');
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return sessions;
}
