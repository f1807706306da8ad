import { createHash } from 'node:crypto';
import { tableToCsv } from '../formats/csv.ts';
import { returnMail } from '../formats/returnMail.ts';
import { returnHead, returnPdf } from '../formats/returnPdf.ts';
import { returnSpreadsheet } from '../formats/returnSpreadsheet.ts';
import { returnTable } from '../formats/returnTable.ts';
import { returnWords } from '../formats/returnWords.ts';
import type { View } from '../store/store.ts';
import type { Desk, ReadingDesk } from './desk.ts';
import { need, records } from './looking.ts';
import { visitDays } from './sessionRecords.ts';
import { settingsIn } from './settings.ts';
import { addMonths, type Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { LinkWorkerId, ReferralId, ReturnId } from '#shared/domain/ids.ts';
import { receivedOn } from '#shared/domain/referrals.ts';
import { mostFileBytes, type ReturnWay, type SentReturn, toldSoFar } from '#shared/domain/returns.ts';
import { approvalOf } from '#shared/domain/sharing/approved.ts';
import { belongsInPeriod, type ShareableReturn, shareReturn } from '#shared/domain/sharing/return.ts';
import {
  groups,
  linkWorkers,
  people,
  referrals,
  sentFiles,
  sentReturns,
  wellbeing,
} from '#shared/domain/shelves.ts';
import { saidBy, wordsAbout } from '#shared/domain/wellbeing.ts';

export interface Period {
  linkWorkerId: LinkWorkerId;
  fromOn: Day;
  toOn: Day;
}

export const returnDocuments = [
  'people',
  'groups',
  'link-workers',
  'referrals',
  'settings',
  'returns',
  'wellbeing',
] as const;

/** What was told longer ago than that is not looked at again. */
const lookBackMonths = 12;

/** The returns sent to a link worker of which what they said is still looked at. */
const sentLately = (view: View, linkWorkerId: LinkWorkerId, today: Day): SentReturn[] => {
  const since = addMonths(today, -lookBackMonths);
  return records(view, sentReturns).filter(
    (each) => each.linkWorkerId === linkWorkerId && each.savedOn >= since,
  );
};

/**
 * The days on which each person this link worker referred came to the group, since they were referred: of stories of the
 * period, and of those that were told of lately.
 */
export const visitsByReferral = async (
  desk: ReadingDesk,
  { linkWorkerId, fromOn, toOn }: Period,
): Promise<ReadonlyMap<ReferralId, Day[]>> => {
  const theirs = await desk.store.read(['referrals', 'returns'], (view) => {
    const told = new Set(
      sentLately(view, linkWorkerId, desk.today()).flatMap((sent) =>
        sent.referrals.map(({ referralId }) => referralId),
      ),
    );
    return records(view, referrals).filter(
      (each) =>
        each.linkWorkerId === linkWorkerId && (belongsInPeriod(each, fromOn, toOn) || told.has(each.id)),
    );
  });
  return new Map(
    await Promise.all(
      theirs.map(
        async (each) =>
          [
            each.id,
            await visitDays(desk, each.groupId, each.personId, receivedOn(each), desk.today()),
          ] as const,
      ),
    ),
  );
};

const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Puts a return together from what is true at this moment: what leaves, how it reads, and who stays out. */
export const prepareReturn = (
  view: View,
  { how, ...period }: Period & { how: ReturnWay },
  visits: ReadonlyMap<ReferralId, Day[]>,
  today: Day,
) => {
  const linkWorker = need(view, linkWorkers, period.linkWorkerId);
  const told = toldSoFar(
    sentLately(view, linkWorker.id, today),
    (referralId) => visits.get(referralId) ?? [],
  );
  const said = Map.groupBy(records(view, wellbeing), ({ personId }) => personId);
  const shared = shareReturn({
    ...period,
    linkWorker,
    today,
    settings: settingsIn(view),
    matters: [...visits].map(([referralId, days]) => {
      const referral = need(view, referrals, referralId);
      const toldOfIt = told.get(referralId);
      return {
        referral,
        person: need(view, people, referral.personId),
        group: need(view, groups, referral.groupId),
        visits: days,
        words: wordsAbout(saidBy(said.get(referral.personId) ?? [], referral.personId), referral.groupId),
        ...(toldOfIt && { told: toldOfIt }),
      };
    }),
  });
  const { content } = shared;
  const table = returnTable(content, { hasFrom: how === 'csv' || how === 'xlsx' });
  const days = returnWords.days(period.fromOn, period.toOn);
  const mail = how === 'email' ? returnMail(content) : undefined;
  return {
    linkWorker,
    ...shared,
    how,
    table,
    head: how === 'pdf' ? returnHead(content) : undefined,
    mail,
    /** Of all that leaves: what was looked at is what may be saved. */
    sha256: sha256Of(JSON.stringify(content)),
    fileName: mail ? mail.subject : returnWords.fileName(linkWorker.name, days, how),
  };
};
export type ReadyReturn = ReturnType<typeof prepareReturn>;

/** The bytes of its file, or of its text. */
export const returnBytes = async (
  { how, content, table, mail }: ReadyReturn,
  about: { madeAt: ReturnType<Desk['now']>; password?: string | undefined },
): Promise<{ bytes: Uint8Array; cannotShow: string[] }> => {
  const made =
    how === 'pdf'
      ? await returnPdf(content, { ...about, print: 'normal' })
      : { bytes: how === 'xlsx' ? await returnSpreadsheet(content) : undefined, cannotShow: [] };
  const bytes = made.bytes ?? Buffer.from(mail ? mail.text : tableToCsv(table), 'utf8');
  if (bytes.byteLength > mostFileBytes) throw new AppError('too-large', { limit: mostFileBytes });
  return { bytes, cannotShow: made.cannotShow };
};

/** The yes on which the row rests that stands there. */
const yesOf = (content: ShareableReturn, at: number): Pick<SentReturn['referrals'][number], 'under'> => {
  const { on, how, wording } = approvalOf(content).under[at] ?? {};
  return on && how && wording !== undefined ? { under: { on, how, wording } } : {};
};

/**
 * Writes down that a return left. Decides once more who may be in it: when that has changed since it was looked at
 * (`sha256`), nothing is written down: `conflict`.
 */
export const keepSent = (
  input: Period & { how: ReturnWay; sha256: string; hasPassword?: boolean },
  bytes: Uint8Array,
  visits: ReadonlyMap<ReferralId, Day[]>,
  desk: Desk,
) => {
  const returnId = desk.newId() as ReturnId;
  const savedOn = desk.today();
  const files = sentFiles(savedOn);
  return desk.store.change('returns.save', [...returnDocuments, files.document], (draft) => {
    const ready = prepareReturn(draft, input, visits, savedOn);
    if (ready.sha256 !== input.sha256) throw new AppError('conflict', { kind: 'returns' });
    const { how, content, head, mail, table, fileName } = ready;
    draft.put(sentReturns, returnId, {
      id: returnId,
      linkWorkerId: input.linkWorkerId,
      savedAt: desk.now(),
      savedOn,
      how,
      fileName,
      sha256: sha256Of(bytes),
      csv: tableToCsv(table),
      ...(head && { head }),
      ...(mail && { text: mail.text }),
      ...(input.hasPassword === true && { hasPassword: true as const }),
      content: { ...content },
      referrals: ready.referrals.map((each, at) => ({ ...each, ...yesOf(content, at) })),
    });
    if (how === 'pdf' || how === 'xlsx') {
      draft.put(files, returnId, { base64: Buffer.from(bytes).toString('base64') });
    }
    return { returnId, fileName };
  });
};
