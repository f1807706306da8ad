import { command, query } from './call.ts';
import { Nothing, PersonBrief } from './parts.ts';
import { Day, Time } from '#shared/domain/dates.ts';
import { ChangeId, GroupId, LinkWorkerId, PersonId } from '#shared/domain/ids.ts';
import { MarkWord } from '#shared/domain/register.ts';
import { ColumnUse } from '#shared/domain/spreadsheet/columns.ts';
import { entryNotes, unreadBecause } from '#shared/domain/spreadsheet/entries.ts';
import { askedBecause, Decision, entryFields } from '#shared/domain/spreadsheet/plan.ts';
import { cannotRead, sheetLimits } from '#shared/domain/spreadsheet/sheet.ts';
import { z } from '#shared/z.ts';

/** Names the file that was handed over last; another one takes its place. */
const SpreadsheetId = z.uuidv7();

const RowNumber = z.int().min(1).max(sheetLimits.rows);

const Stopped = z.strictObject({ outcome: z.literal('stopped') });

/** Which sheet, and how it is read. What is left out is found out from the sheet itself. */
const Reading = {
  spreadsheetId: SpreadsheetId,
  sheet: z.int().min(0).max(sheetLimits.sheets),
  /** From 0; -1 for a list without headings. */
  headingRow: z.int().min(-1).max(sheetLimits.rows).optional(),
};

const plannedKinds = ['add', 'change', 'same', 'ask', 'skip'] as const;

const Counts = z.record(z.enum(plannedKinds), z.int());

const RegisterReading = {
  spreadsheetId: SpreadsheetId,
  sheet: Reading.sheet,
  groupId: GroupId,
  /** The year of the first date, where the file does not say it. */
  firstYear: z.int().min(1990).max(2199).optional(),
  /** Days of columns that were read wrongly, or not at all; null leaves one out. */
  days: z
    .array(z.strictObject({ column: z.int().min(0).max(sheetLimits.rows), day: Day.nullable() }))
    .max(sheetLimits.columns)
    .optional(),
  /** Who stands in a row, where that is known: typed in beside the name of somebody we know. */
  known: z
    .array(z.strictObject({ row: RowNumber, personId: PersonId }))
    .max(1000)
    .optional(),
  /** What a sign in the grid means; null: nothing. */
  meanings: z
    .array(z.strictObject({ text: z.string().max(40), mark: MarkWord.nullable() }))
    .max(200)
    .optional(),
};

const PeopleReading = {
  ...Reading,
  /** For the columns in order. */
  uses: z.array(ColumnUse).max(sheetLimits.columns).optional(),
  /** Everybody who is added is a regular of these groups. */
  regularAt: z.array(GroupId).max(50),
};

const Entry = z.strictObject({
  preferredName: z.string(),
  surname: z.string().optional(),
  alsoKnownAs: z.string().optional(),
  place: z.string().optional(),
  telephone: z.string().optional(),
  email: z.string().optional(),
  isToFinish: z.boolean(),
  regularAt: z.array(GroupId),
  mayRing: z.enum(['given', 'refused']).optional(),
  mayTell: z.strictObject({ linkWorkerId: LinkWorkerId, answer: z.enum(['given', 'refused']) }).optional(),
});

const PlannedRow = z.strictObject({
  row: RowNumber,
  kind: z.enum(plannedKinds),
  notes: z.array(z.enum(entryNotes)),
  entry: Entry.optional(),
  /** Whom they are like: somebody we know as they are kept, or an earlier row. */
  like: z
    .union([
      z.strictObject({
        kind: z.literal('person'),
        person: PersonBrief,
        kept: Entry.pick({ place: true, telephone: true, email: true }),
      }),
      z.strictObject({ kind: z.literal('row'), row: RowNumber }),
    ])
    .optional(),
  fills: z.array(z.enum(entryFields)),
  differs: z.array(z.enum(entryFields)),
  because: z.enum([...askedBecause, ...unreadBecause]).optional(),
  /** What stands in a row that is passed over. */
  text: z.string().optional(),
});

export const spreadsheetCalls = {
  /**
   * Hands over a file piece by piece, as `backups.bring` does, or cells that were copied; the first piece begins it anew.
   * It is read when the last piece is here, and kept in memory only.
   */
  'spreadsheets.bring': command(
    z.union([
      z.strictObject({
        at: z.int().nonnegative(),
        /** Base64 of at most 750,000 bytes. */
        bytes: z.base64().max(1_000_000),
        isLast: z.boolean(),
      }),
      z.strictObject({ text: z.string().min(1).max(500_000) }),
    ]),
    z.union([
      z.strictObject({ outcome: z.literal('going-on') }),
      z.strictObject({
        outcome: z.literal('read'),
        spreadsheetId: SpreadsheetId,
        sheets: z.array(z.strictObject({ name: z.string(), rows: z.int() })),
      }),
      z.strictObject({ outcome: z.literal('cannot'), because: z.enum(cannotRead) }),
      Stopped,
    ]),
  ),
  /** What is being done with it now, and how far it is. */
  'spreadsheets.work': query(
    Nothing,
    z
      .strictObject({
        what: z.enum(['reading', 'comparing', 'keeping']),
        done: z.int(),
        of: z.int(),
        canStop: z.boolean(),
      })
      .nullable(),
  ),
  'spreadsheets.stop': command(Nothing, z.strictObject({ isStopped: z.boolean() })),
  /** How a sheet is read as a list of people, and what would become of its rows. Changes nothing. */
  'spreadsheets.getPeople': query(
    z.strictObject({
      ...PeopleReading,
      kind: z.enum(plannedKinds),
      from: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    z.strictObject({
      headingRow: z.int(),
      /** How the first rows begin. */
      starts: z.array(z.string()),
      columns: z.array(z.strictObject({ heading: z.string(), use: ColumnUse, samples: z.array(z.string()) })),
      counts: Counts,
      /** Those of the kind asked for. */
      rows: z.array(PlannedRow),
    }),
  ),
  /**
   * Adds and changes people as planned, as one change, after a backup was made. Rows that a person has to decide about
   * go by `decisions`, all others of them by `undecided`.
   */
  'spreadsheets.addPeople': command(
    z.strictObject({
      ...PeopleReading,
      decisions: z.array(z.strictObject({ row: RowNumber, as: Decision })).max(sheetLimits.rows),
      undecided: Decision,
    }),
    z.union([
      z.strictObject({
        outcome: z.literal('added'),
        changeId: ChangeId.nullable(),
        added: z.int(),
        changed: z.int(),
        leftOut: z.int(),
      }),
      Stopped,
    ]),
  ),
  /** How a sheet is read as an old register of a group, and what would become of it. Changes nothing. */
  'spreadsheets.getRegisters': query(
    z.strictObject(RegisterReading),
    z.strictObject({
      /** None: no dates were found in it. */
      dates: z.array(
        z.strictObject({
          column: z.int(),
          heading: z.string(),
          day: Day.optional(),
          becomes: z.enum(['met', 'added', 'called-off', 'future', 'not-a-day', 'twice', 'nothing']),
          marks: z.int(),
          /** Where the register says something else, which stays. */
          kept: z.int(),
        }),
      ),
      signs: z.array(
        z.strictObject({
          text: z.string(),
          count: z.int(),
          mark: MarkWord.nullable(),
          /** Not: nobody can know what it means until somebody says so. */
          isKnown: z.boolean(),
        }),
      ),
      counts: Counts,
      rows: z.array(PlannedRow),
      /** The hours that an added session gets; left out for a group without a usual time. */
      startsAt: Time.optional(),
      endsAt: Time.optional(),
    }),
  ),
  /** Writes old registers down, as one change, after a backup was made. What a register says already stays. */
  'spreadsheets.addRegisters': command(
    z.strictObject({
      ...RegisterReading,
      decisions: z.array(z.strictObject({ row: RowNumber, as: Decision })).max(sheetLimits.rows),
      undecided: Decision,
      /** For sessions of days on which no usual time says when the group met. */
      startsAt: Time,
      endsAt: Time,
    }),
    z.union([
      z.strictObject({
        outcome: z.literal('added'),
        changeId: ChangeId.nullable(),
        sessions: z.int(),
        marks: z.int(),
        /** People who were new. */
        added: z.int(),
      }),
      Stopped,
    ]),
  ),
};
