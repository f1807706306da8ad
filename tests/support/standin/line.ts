import type { Order, ToChild, ToTest } from './messages.ts';

/** The line between the program that runs on the stand-in and the test that holds its page. */
const tellTest = (message: ToTest): void => {
  process.send?.(message);
};

/** Says that Electron was asked for something that a test can look at afterwards. */
export const note = (what: string, details: unknown = null): void =>
  tellTest({ kind: 'note', what, details });

const waiting = new Map<
  number,
  { resolve: (value: never) => void; reject: (error: Error) => void; method: string }
>();
let lastId = 0;

/** One command of the DevTools protocol. */
export function send<Answer = unknown>(method: string, params: object = {}): Promise<Answer> {
  lastId += 1;
  const id = lastId;
  return new Promise<Answer>((resolve, reject) => {
    waiting.set(id, { resolve, reject, method });
    tellTest({ kind: 'ask', id, method, params });
  });
}

type Listener = (params: never) => void;
const listeners = new Map<string, Listener[]>();

/** Hears one kind of event of the DevTools protocol. */
export function onEvent<Params>(name: string, listener: (params: Params) => void): void {
  listeners.set(name, [...(listeners.get(name) ?? []), listener]);
}

const orders = new Map<string, (...given: never[]) => unknown>();

/** What a test may have done from outside: a click in the menu, a lid that shuts. */
export function onOrder<Given extends unknown[]>(name: Order, obey: (...given: Given) => unknown): void {
  orders.set(name, obey);
}

async function obey(name: Order, given: unknown[]): Promise<unknown> {
  const order = orders.get(name);
  if (order === undefined) throw new Error(`nothing here takes the order ${name}`);
  return order(...(given as never[]));
}

function hear(message: ToChild): void {
  if (message.kind === 'event') {
    for (const listener of listeners.get(message.name) ?? []) listener(message.params as never);
  } else if (message.kind === 'order') {
    const { id } = message;
    void obey(message.name, message.given).then(
      (value) => tellTest({ kind: 'done', id, value }),
      (error: unknown) => tellTest({ kind: 'done', id, error: String(error) }),
    );
  } else {
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) asked?.resolve(message.value as never);
    else asked?.reject(new Error(`${asked.method}: ${message.error}`));
  }
}

process.on('message', (message) => hear(message as ToChild));
// Without its test nobody would ever end it.
process.on('disconnect', () => process.exit(0));
