import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startCall } from './callProcess.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Result } from '#shared/contract/result.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { type MarkWord, markWords } from '#shared/domain/register.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

/** One person at one session: where a mark may lie. */
export interface Place {
  sessionId: SessionId;
  personId: PersonId;
}

type Marked = MarkWord | null;
const marks: readonly Marked[] = [...markWords, null];

/**
 * What a register may say of every place: first what was answered last, then, in order, what was sent after it and not
 * answered. A kill may leave any of these, and nothing else.
 */
export type MayBe = Map<string, Marked[]>;

export const keyOf = ({ sessionId, personId }: Place): string => `${sessionId} ${personId}`;

export interface MarkingProcess {
  /** What the registers held when this copy opened the folder. */
  status: OutputOf<'app.status'>;
  registers: OutputOf<'register.get'>[];
  /** Marks without end, some of them before the one before is answered, and resolves when the copy has been killed. */
  markUntilKilled(mayBe: MayBe, places: readonly Place[], afterMs: number, ahead: number): Promise<number>;
}

/** A copy of the app that scripts talk to line by line; it has opened the folder and read the registers out. */
export async function startMarking(data: string, sessions: readonly SessionId[]): Promise<MarkingProcess> {
  const child = startCall(['--stdin', '--data', data]);
  const reading = createInterface({ input: child.stdout });
  const closed = Promise.all([once(child, 'close'), once(reading, 'close')]);
  const waiting: ((result: Result<unknown>) => void)[] = [];
  reading.on('line', (line) => waiting.shift()?.(JSON.parse(line) as Result<unknown>));
  // What is sent to a process that has just been killed goes nowhere.
  child.stdin.on('error', () => undefined);

  const send = (name: string, input: unknown, answered: (result: Result<unknown>) => void) => {
    waiting.push(answered);
    child.stdin.write(`${JSON.stringify({ name, input })}\n`);
  };
  const ask = (name: string, input: unknown) =>
    new Promise((resolve, reject) => {
      void closed.then(() => reject(new Error(`${name} was never answered`)));
      send(name, input, (result) =>
        result.ok ? resolve(result.value) : reject(new Error(result.error.code)),
      );
    });

  return {
    status: (await ask('app.status', {})) as OutputOf<'app.status'>,
    registers: (await Promise.all(
      sessions.map((sessionId) => ask('register.get', { sessionId })),
    )) as OutputOf<'register.get'>[],
    async markUntilKilled(mayBe, places, afterMs, ahead) {
      let answers = 0;
      let next = 0;
      const mark = () => {
        const place = places[next % places.length] as Place;
        next += 1;
        const may = mayBe.get(keyOf(place)) as Marked[];
        const word = marks[(marks.indexOf(may.at(-1) as Marked) + 1) % marks.length] as Marked;
        may.push(word);
        send('register.mark', { ...place, mark: word }, (result) => {
          if (!result.ok) throw new Error(`a mark was refused: ${result.error.code}`);
          may.shift();
          answers += 1;
          mark();
        });
      };
      for (let one = 0; one < ahead; one += 1) mark();
      setTimeout(() => child.kill('SIGKILL'), afterMs);
      const [[, signal]] = await closed;
      if (signal !== 'SIGKILL') throw new Error('it ended by itself');
      return answers;
    },
  };
}
