import { callChannel } from './channel.ts';
import { isOurs } from './ours.ts';
import { readEnvelope } from '#electron/shells/envelope.ts';
import { callLimitBytes } from '#shared/contract/shells.ts';
import type { IpcMain } from 'electron';
import type { ProblemCode } from '#shared/domain/errors.ts';
import type { Result } from '#shared/contract/result.ts';

/** As much of a frame as says whose it is. */
export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

type Dispatch = (name: unknown, input: unknown) => Promise<Result<unknown>>;

const failed = (code: ProblemCode): Result<never> => ({ ok: false, error: { code, details: {} } });

/** True for the main frame of our own window, showing our own page. A frame that has gone is null. */
export function isOurFrame(sender: Frame | null, own: Frame | null): boolean {
  return sender !== null && sender === own && sender.parent === null && isOurs(sender.url);
}

/** Answers one message. Never rejects: Electron would turn the error into a text. */
export async function answerMessage(message: unknown, isFromUs: boolean, dispatch: Dispatch) {
  if (!isFromUs) return failed('not-allowed');
  if (typeof message !== 'string') return failed('invalid-input');
  if (Buffer.byteLength(message) > callLimitBytes) return failed('too-large');
  const envelope = readEnvelope(Buffer.from(message));
  return envelope === null ? failed('invalid-input') : dispatch(envelope.name, envelope.input);
}

export function answerCalls(
  ipc: Pick<IpcMain, 'handle'>,
  { ownFrame, dispatch }: { ownFrame: () => Frame | null; dispatch: Dispatch },
): void {
  ipc.handle(callChannel, (event, message: unknown) =>
    answerMessage(message, isOurFrame(event.senderFrame, ownFrame()), dispatch),
  );
}
