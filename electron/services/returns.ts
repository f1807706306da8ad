import { csvToTable } from '../formats/csv.ts';
import { returnMailto } from '../formats/returnMail.ts';
import { changed } from './changed.ts';
import type { Commands, Desk, Queries, ReadingDesk } from './desk.ts';
import { need, personBriefs, records, withoutGaps } from './looking.ts';
import { dueReturn } from './returnsDue.ts';
import {
  keepSent,
  prepareReturn,
  type ReadyReturn,
  returnBytes,
  returnDocuments,
  visitsByReferral,
} from './returnsReady.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';
import { differencesTo, type ReturnWay } from '#shared/domain/returns.ts';
import { linkWorkers, sentReturns } from '#shared/domain/shelves.ts';

type Saving = InputOf<'returns.save'>;

const mediaTypes: Readonly<Record<Exclude<ReturnWay, 'email'>, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const readyNow = async (
  input: Pick<Saving, 'linkWorkerId' | 'fromOn' | 'toOn' | 'how'>,
  desk: ReadingDesk,
) => {
  const visits = await visitsByReferral(desk, input);
  const ready = await desk.store.read(returnDocuments, (view) =>
    prepareReturn(view, input, visits, desk.today()),
  );
  return { visits, ready };
};

/** What was looked at is still what would leave, or `conflict`. */
const refuseOther = (ready: ReadyReturn, { sha256 }: Saving): void => {
  if (ready.sha256 !== sha256) throw new AppError('conflict', { kind: 'returns' });
};

/** Opens the e-mail in the leader's mail program: whole, without its text where that is too long, or not at all. */
const openMail = async ({ content, linkWorker }: ReadyReturn, desk: Desk) => {
  for (const hasText of [true, false]) {
    try {
      await desk.host.openAddress(returnMailto(content, { to: linkWorker.email, hasText }));
      return hasText ? ('whole' as const) : ('without-text' as const);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
  return 'not' as const;
};

const prepareMail = async (input: Saving, desk: Desk): Promise<OutputOf<'returns.save'>> => {
  const { visits, ready } = await readyNow(input, desk);
  refuseOther(ready, input);
  const { bytes } = await returnBytes(ready, { madeAt: desk.now() });
  const { value } = await keepSent(input, bytes, visits, desk);
  const { subject, text } = ready.mail ?? { subject: '', text: '' };
  return {
    outcome: 'prepared',
    returnId: value.returnId,
    subject,
    text,
    isOpened: await openMail(ready, desk),
  };
};

/**
 * First asks where, then decides once more who may be in it, writes down that it left, and only then lets it leave:
 * a return that nobody has a record of cannot be out there. When the file cannot be written, the record goes again.
 */
const saveFile = async (
  input: Saving & { how: Exclude<ReturnWay, 'email'> },
  desk: Desk,
): Promise<OutputOf<'returns.save'>> => {
  const { fileName } = (await readyNow(input, desk)).ready;
  const destination = await desk.host.chooseWhereToSave({
    suggestedName: fileName,
    mediaType: mediaTypes[input.how],
  });
  if (!destination) return { outcome: 'not-now' };
  const { visits, ready } = await readyNow(input, desk);
  refuseOther(ready, input);
  const { password } = input;
  const { bytes, cannotShow } = await returnBytes(ready, { madeAt: desk.now(), password });
  const kept = { ...input, hasPassword: password !== undefined };
  const { value, commit } = await keepSent(kept, bytes, visits, desk);
  try {
    const file = await destination.write(bytes);
    return { outcome: 'saved', ...value, file, cannotShow };
  } catch (error) {
    if (commit) await desk.store.undo(commit.id);
    throw error;
  }
};

export const returnQueries: Queries<'returns'> = {
  'returns.usualPeriod': ({ linkWorkerId }, desk) =>
    desk.store.read(['link-workers', 'referrals', 'returns'], (view) => {
      const { returnsAgreed } = need(view, linkWorkers, linkWorkerId);
      const { fromOn, toOn } = dueReturn(view, linkWorkerId, desk.today());
      return withoutGaps({ fromOn, toOn, agreed: returnsAgreed });
    }),
  'returns.preview': async (input, desk) => {
    const { ready } = await readyNow(input, desk);
    return desk.store.read(['people'], (view) => {
      const personOf = personBriefs(view);
      const { linkWorker, content, table, head, mail, fileName, sha256, staysOut } = ready;
      return withoutGaps({
        linkWorker,
        content: { ...content },
        columns: [...table.columns],
        cells: table.cells.map((row) => [...row]),
        head,
        mail,
        fileName,
        sha256,
        staysOut: staysOut.map(({ personId, because }) => ({ person: personOf(personId), because })),
      });
    });
  },
  'returns.get': ({ returnId }, desk) =>
    desk.store.read(['returns', 'link-workers', 'people'], (view) => {
      const sent = need(view, sentReturns, returnId);
      const personOf = personBriefs(view);
      const yeses = new Map(
        sent.referrals.flatMap(({ personId, under }) => (under ? [[personId, under] as const] : [])),
      );
      const { columns, cells } = csvToTable(sent.csv);
      const next = records(view, sentReturns)
        .filter((each) => each.linkWorkerId === sent.linkWorkerId && each.savedAt > sent.savedAt)
        .sort((one, other) => (one.savedAt < other.savedAt ? -1 : 1))[0];
      return {
        sent,
        linkWorker: need(view, linkWorkers, sent.linkWorkerId),
        columns: [...columns],
        cells: cells.map((row) => [...row]),
        under: [...yeses].map(([personId, yes]) => ({ person: personOf(personId), ...yes })),
        ...(next && {
          next: { returnId: next.id, savedOn: next.savedOn, differences: differencesTo(sent, next) },
        }),
      };
    }),
};

export const returnCommands: Commands<'returns'> = {
  'returns.save': (input, desk) => {
    const { how, ...rest } = input;
    return how === 'email' ? prepareMail(input, desk) : saveFile({ ...rest, how }, desk);
  },
  'returns.setMistake': async ({ returnId, isMistake }, desk) => {
    const { commit } = await desk.store.change('returns.setMistake', ['returns'], (draft) => {
      const { mistakeOn: _mistakeOn, ...sent } = need(draft, sentReturns, returnId);
      draft.put(sentReturns, returnId, { ...sent, ...(isMistake && { mistakeOn: desk.today() }) });
    });
    return changed(commit);
  },
};
