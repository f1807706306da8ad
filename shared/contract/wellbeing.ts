import { command, query } from './call.ts';
import { Changed, GroupBrief, Nothing, PersonBrief } from './parts.ts';
import { SavedPaper } from './savedPaper.ts';
import { StandingAnswer } from '#shared/domain/consents.ts';
import { Day } from '#shared/domain/dates.ts';
import { GroupId, PersonId, WellbeingId } from '#shared/domain/ids.ts';
import { prints } from '#shared/domain/paper.ts';
import { askedHows, QuestionSet, questionSets, Wellbeing } from '#shared/domain/wellbeing.ts';
import { FigureTold } from '#shared/domain/wellbeingFigures.ts';
import { z } from '#shared/z.ts';

const { answers, ownWords } = Wellbeing.shape;

const Said = { groupId: GroupId, on: Day, how: z.enum(askedHows), answers, ownWords };

/** Left out: nobody is asked. */
const Asks = z.strictObject({ sets: z.array(QuestionSet).max(questionSets.length) }).optional();

export const wellbeingCalls = {
  /** What one person said about how things are, for the leader alone, and whom they can be asked about. */
  'wellbeing.get': query(
    z.strictObject({ personId: PersonId }),
    z.strictObject({
      person: PersonBrief,
      asks: Asks,
      groups: z.array(GroupBrief),
      /** Whether their words may be quoted at all, beside what they said of these words. */
      mayQuote: StandingAnswer,
      /** The first first. */
      said: z.array(
        z.strictObject({ wellbeingId: WellbeingId, group: GroupBrief, ...Said }).omit({ groupId: true }),
      ),
    }),
  ),
  /** Nothing is kept of somebody who skipped everything. */
  'wellbeing.answer': command(z.strictObject({ personId: PersonId, ...Said }), Changed),
  /** Puts right what was typed in. */
  'wellbeing.change': command(z.strictObject({ wellbeingId: WellbeingId, ...Said }), Changed),
  'wellbeing.remove': command(z.strictObject({ wellbeingId: WellbeingId }), Changed),
  /** Before and after, of a whole group or of all; never of one person. Nothing while no questions are asked. */
  'wellbeing.figures': query(
    z.strictObject({ of: z.union([GroupId, z.literal('all')]), fromOn: Day, toOn: Day }),
    z.strictObject({ asks: Asks, figures: z.array(FigureTold) }),
  ),
  /** The card and the questions on paper, without a name. */
  'wellbeing.saveSheet': command(Nothing.extend({ print: z.enum(prints) }), SavedPaper),
};
