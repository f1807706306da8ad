import { type RegisterSheet, registerSheetPdf } from '../formats/registerSheet.ts';
import { sheetWords } from '../formats/sheetWords.ts';
import type { View } from '../store/store.ts';
import type { Commands, Queries, ReadingDesk } from './desk.ts';
import { expecting, expectingAt } from './expecting.ts';
import { rowsOf } from './register.ts';
import { savePaper } from './savedPaper.ts';
import {
  documentOf,
  marksOf,
  needSession,
  registerDocuments,
  sessionBrief,
  sessionsIn,
} from './sessionRecords.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import { addDays } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import { dayOfSlot, groupOf, mostDaysMoved, type SessionOfGroup, slotOf } from '#shared/domain/sessions.ts';

type SheetOf = InputOf<'sheets.get'>;

/** How far ahead further dates are looked for: a group that meets once a month has six of them. */
const daysAhead = 200;

const documentsOf = ({ sessionId, dates }: SheetOf): string[] => {
  // From its slot as far as it may have been moved, and then ahead of that.
  const from = dayOfSlot(slotOf(sessionId));
  const to = addDays(from, mostDaysMoved + daysAhead);
  const ahead = dates > 1 ? registerDocuments(groupOf(sessionId), from, to) : [];
  return [...new Set(['groups', documentOf(sessionId), ...expectingAt(sessionId), ...ahead])];
};

/** The session, and those after it that take place, up to so many dates. */
const datesOf = (view: View, group: Group, session: SessionOfGroup, most: number): SessionOfGroup[] => {
  const key = ({ day, startsAt, id }: SessionOfGroup) => `${day} ${startsAt} ${id}`;
  const later =
    most > 1
      ? sessionsIn(view, group, session.day, addDays(session.day, daysAhead)).filter(
          (each) => each.cancelledBecause === undefined && key(each) > key(session),
        )
      : [];
  return [session, ...later].slice(0, most);
};

const sheetIn = (
  view: View,
  { sessionId, dates: most }: SheetOf,
  desk: ReadingDesk,
): OutputOf<'sheets.get'> => {
  const { group, session } = needSession(view, sessionId);
  const dates = datesOf(view, group, session, most);
  const each = dates.map((date) => ({
    expected: expecting(view, group, date),
    marks: marksOf(view, group.id, date.slot),
  }));
  const rows = rowsOf(
    view,
    new Set(each.flatMap(({ expected }) => [...expected])),
    new Map(each.flatMap(({ marks }) => [...marks])),
    new Map(),
  );
  return {
    dates: dates.map((date) => sessionBrief(group, date, desk.today())),
    rows: rows.map(({ mark: _mark, isExpected: _isExpected, seenAt: _seenAt, ...row }) => ({
      ...row,
      marks: each.map(({ marks }) => marks.get(row.personId)?.mark ?? null),
    })),
  };
};

/** What is put on the paper: names and what tells two of one name apart, and nothing else that we know. */
const paperOf = (group: string, { dates, rows }: OutputOf<'sheets.get'>): RegisterSheet => ({
  group,
  dates: dates.map(({ day, startsAt, endsAt, place }) => ({ day, startsAt, endsAt, place })),
  rows: rows.map(({ name, secondFact, marks }) => ({ name, secondFact, marks })),
});

export const sheetQueries: Queries<'sheets'> = {
  'sheets.get': (input, desk) => desk.store.read(documentsOf(input), (view) => sheetIn(view, input, desk)),
};

export const sheetCommands: Commands<'sheets'> = {
  /** Changes nothing that is kept: a sheet holds no more than the register shows. */
  'sheets.save': async ({ print, hasNames, ...of }, desk) => {
    const { group, sheet } = await desk.store.read(documentsOf(of), (view) => ({
      group: needSession(view, of.sessionId).group.name,
      sheet: sheetIn(view, of, desk),
    }));
    const paper = hasNames ? paperOf(group, sheet) : { group, dates: [], rows: [] };
    const fileName = sheetWords.fileName(group, paper.dates[0]?.day);
    return savePaper(desk, fileName, (madeAt) => registerSheetPdf(paper, { print, madeAt }));
  },
};
