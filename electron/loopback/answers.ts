import { readEnvelope } from '#electron/shells/envelope.ts';
import { callLimitBytes } from '#shared/contract/shells.ts';
import { z } from '#shared/z.ts';
import type { Downloads } from './downloads.ts';
import type { Post } from './guard.ts';
import type { Sessions } from './sessions.ts';
import type { ProblemCode } from '#shared/domain/errors.ts';
import type { Result } from '#shared/contract/result.ts';

export interface Answer {
  status: number;
  type?: string;
  bytes?: Uint8Array | string;
}

export type Dispatch = (name: unknown, input: unknown) => Promise<Result<unknown>>;

/** What a post may weigh. Only a call carries more than a token or a ticket. */
export const bodyLimitBytes = (post: Post): number => (post === 'call' ? callLimitBytes : 1024);

const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json',
  bytes: JSON.stringify(value),
});

/** A call that never reached `dispatch` is still answered with a Result. */
export const failed = (status: number, code: ProblemCode): Answer =>
  json(status, { ok: false, error: { code, details: {} } } satisfies Result<never>);

const OneText = (name: string) => z.strictObject({ [name]: z.string().max(200) });

function readOne(body: Buffer, name: string): string | null {
  try {
    return OneText(name).parse(JSON.parse(body.toString('utf8')))[name] ?? null;
  } catch {
    return null;
  }
}

async function answerCall(body: Buffer, dispatch: Dispatch): Promise<Answer> {
  const envelope = readEnvelope(body);
  if (envelope === null) return failed(400, 'invalid-input');
  return json(200, await dispatch(envelope.name, envelope.input));
}

/** Answers a post that the guard has let in. All but the one that redeems a token has shown a known session's secret. */
export async function answerPost(
  post: Post,
  body: Buffer,
  by: { sessions: Sessions; downloads: Downloads; dispatch: Dispatch; newAddress: () => string },
): Promise<Answer> {
  switch (post) {
    case 'session': {
      const secret = by.sessions.redeem(readOne(body, 'token') ?? '');
      return secret === null ? { status: 401 } : json(200, { secret });
    }
    case 'call':
      return answerCall(body, by.dispatch);
    case 'download': {
      const file = by.downloads.take(readOne(body, 'ticket') ?? '');
      return file === null ? { status: 404 } : { status: 200, type: file.mediaType, bytes: file.bytes };
    }
    case 'ping':
      return { status: 204 };
    case 'address':
      return json(200, { address: by.newAddress() });
  }
}
