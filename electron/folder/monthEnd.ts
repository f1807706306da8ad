import { setImmediate as breath } from 'node:timers/promises';
import { returnWords } from '../formats/returnWords.ts';
import type { Together } from '../host.ts';
import type { Desk, ReadingDesk } from '../services/desk.ts';
import { linkWorkerBrief, records } from '../services/looking.ts';
import { dueReturn } from '../services/returnsDue.ts';
import {
  keepSent,
  prepareReturn,
  returnBytes,
  returnDocuments,
  visitsByReferral,
} from '../services/returnsReady.ts';
import type { DataFolder } from './dataFolder.ts';
import { deskOf, deskToChange } from './desk.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';
import { byLinkWorkerName } from '#shared/domain/linkWorkers.ts';
import { linkWorkers } from '#shared/domain/shelves.ts';

type OneReturn = InputOf<'monthEnd.save'>['returns'][number];
type Sentence = Extract<OutputOf<'monthEnd.save'>, { outcome: 'done' }>['sentences'][number];

const get = async (desk: ReadingDesk): Promise<OutputOf<'monthEnd.get'>> => {
  const today = desk.today();
  const next = await desk.store.read(['link-workers', 'referrals', 'returns'], (view) =>
    records(view, linkWorkers)
      .sort(byLinkWorkerName)
      .map((linkWorker) => ({ linkWorker, ...dueReturn(view, linkWorker.id, today) }))
      .filter(({ isToldAlready }) => !isToldAlready),
  );
  const answer: OutputOf<'monthEnd.get'> = { returns: [], nobodyFor: [] };
  for (const { linkWorker, fromOn, toOn, dueOn } of next) {
    const agreed = linkWorker.returnsAgreed?.how ?? 'pdf';
    const how = agreed === 'email' ? 'pdf' : agreed;
    const of = { linkWorkerId: linkWorker.id, fromOn, toOn, how };
    const visits = await visitsByReferral(desk, of);
    const { content, staysOut, sha256 } = await desk.store.read(returnDocuments, (view) =>
      prepareReturn(view, of, visits, today),
    );
    const brief = linkWorkerBrief(linkWorker);
    if (content.rows.length === 0) answer.nobodyFor.push(brief);
    else {
      answer.returns.push({
        linkWorker: brief,
        fromOn,
        toOn,
        how,
        sha256,
        rows: content.rows.length,
        staysOut: staysOut.length,
        isDue: dueOn !== undefined,
        ...(linkWorker.telephone !== undefined && { telephone: linkWorker.telephone }),
      });
    }
    await breath();
  }
  return answer;
};

/** Saves one: written down first, then it leaves. Answers undefined when it is another by now than was looked at. */
const saveOne = async (input: OneReturn, together: Together, desk: Desk, undone: string[]) => {
  const visits = await visitsByReferral(desk, input);
  const ready = await desk.store.read(returnDocuments, (view) =>
    prepareReturn(view, input, visits, desk.today()),
  );
  if (ready.sha256 !== input.sha256) return undefined;
  const { password, ...of } = input;
  const { bytes, cannotShow } = await returnBytes(ready, { madeAt: desk.now(), password });
  const hasPassword = password !== undefined;
  const kept = await keepSent({ ...of, hasPassword }, bytes, visits, desk).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'conflict') return undefined;
    throw error;
  });
  if (!kept?.commit) return undefined;
  undone.push(kept.commit.id);
  await together.write(ready.fileName, bytes);
  if (together.isWritten) undone.pop();
  return { returnId: kept.value.returnId, cannotShow };
};

const save = async (
  { returns }: InputOf<'monthEnd.save'>,
  folder: DataFolder,
): Promise<OutputOf<'monthEnd.save'>> => {
  const desk = deskToChange(folder);
  const [first] = returns;
  const fileName = returnWords.together(first?.toOn ?? desk.today());
  const together = await desk.host.chooseWhereToSaveTogether({ suggestedName: fileName });
  if (!together) return { outcome: 'not-now' };
  return folder.inTurn(() =>
    folder.backupWork.doing('returning', async (onProgress, signal) => {
      const sentences: Sentence[] = [];
      // Records of what has not left yet: they go again when it cannot.
      const undone: string[] = [];
      try {
        for (const [at, each] of returns.entries()) {
          const { linkWorkerId } = each;
          onProgress(at, returns.length);
          await breath();
          if (signal.aborted) {
            sentences.push({ became: 'not-reached', linkWorkerId });
            continue;
          }
          const saved = await saveOne(each, together, desk, undone);
          sentences.push(
            saved ? { became: 'saved', linkWorkerId, ...saved } : { became: 'changed', linkWorkerId },
          );
        }
        const isAny = sentences.some(({ became }) => became === 'saved');
        return {
          outcome: 'done',
          sentences,
          ...(isAny && { file: { file: await together.end(), fileName } }),
          wasStopped: signal.aborted,
        };
      } catch (error) {
        for (const commitId of undone.toReversed()) await desk.store.undo(commitId);
        throw error;
      }
    }),
  );
};

export const monthEndHandlers: FolderHandlers<'monthEnd'> = {
  'monthEnd.get': (_, folder) => get(deskOf(folder)),
  'monthEnd.save': save,
};
