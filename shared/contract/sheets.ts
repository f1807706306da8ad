import { command, query } from './call.ts';
import { SessionBrief } from './parts.ts';
import { RegisterRow } from './register.ts';
import { SavedPaper } from './savedPaper.ts';
import { prints } from '#shared/domain/paper.ts';
import { MarkWord } from '#shared/domain/register.ts';
import { SessionId } from '#shared/domain/sessions.ts';
import { z } from '#shared/z.ts';

/** As many dates as fit beside each other on one page. */
export const mostDates = 6;

/** A paper register: of a session, or of it and those that follow it, up to so many dates. */
const SheetOf = z.strictObject({ sessionId: SessionId, dates: z.int().min(1).max(mostDates) });

export const sheetCalls = {
  /** What stands on a paper register. As on the register itself, nothing differs by who was referred (DOMAIN 4). */
  'sheets.get': query(
    SheetOf,
    z.strictObject({
      dates: z.array(SessionBrief),
      /** In the order of the register. */
      rows: z.array(
        RegisterRow.omit({ mark: true, isExpected: true }).extend({
          /** What is marked already, one for each date. */
          marks: z.array(MarkWord.nullable()),
        }),
      ),
    }),
  ),
  /** Saves it as a PDF; without names it is a sheet for any day. */
  'sheets.save': command(SheetOf.extend({ print: z.enum(prints), hasNames: z.boolean() }), SavedPaper),
};
