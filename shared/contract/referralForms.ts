import { command, query } from './call.ts';
import { SavedPaper } from './savedPaper.ts';
import { Day } from '#shared/domain/dates.ts';
import { GroupId } from '#shared/domain/ids.ts';
import { messageFields } from '#shared/domain/message/pieces.ts';
import { prints } from '#shared/domain/paper.ts';
import { consentOpenings, formRefusals } from '#shared/domain/referralForm.ts';
import { z } from '#shared/z.ts';

/** The largest form that is read, in bytes: ours are a tenth of it. */
export const formLimitBytes = 4 * 1024 * 1024;

const OfGroup = z.strictObject({ groupId: GroupId });

export const referralFormCalls = {
  /** The form as a text for the body of an e-mail; it holds what the PDF holds. */
  'referralForms.text': query(OfGroup, z.strictObject({ text: z.string() })),
  /** Saves the form as a PDF. Nobody is in it. */
  'referralForms.save': command(OfGroup.extend({ print: z.enum(prints) }), SavedPaper),
  /** What a form says that came back, for checking. Nothing is kept of it. */
  'referralForms.read': query(
    z.union([
      z.strictObject({ pdf: z.base64().max(Math.ceil(formLimitBytes / 3) * 4) }),
      z.strictObject({ text: z.string().max(100_000) }),
    ]),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('refused'), why: z.enum(formRefusals) }),
      z.strictObject({
        outcome: z.literal('read'),
        introduction: z.strictObject({
          values: z.partialRecord(z.enum(messageFields), z.string()),
          isReachedThroughReferrer: z.boolean(),
          isSelf: z.boolean(),
          consent: z.strictObject({ answer: z.enum(['given', 'refused']), on: Day }).optional(),
        }),
        consentOpen: z.enum(consentOpenings).optional(),
      }),
    ]),
  ),
};
