import { readFileSync } from 'node:fs';

/** The world of the page in which Electron's half of it runs. */
export const isolatedWorld = 'Electron Isolated Context';
/** Names of functions that only the isolated world has. */
export const sends = 'standInSends';
export const receives = 'standInReceives';

/**
 * A value as it comes out of a structured clone, as text. Functions, symbols and live objects are refused, as Electron
 * refuses them: "An object could not be cloned."
 */
export function packed(value: unknown): string {
  const plain = (each: unknown): unknown => {
    if (each === undefined) return { $: 'undefined' };
    if (typeof each === 'bigint') return { $: 'bigint', of: String(each) };
    if (typeof each !== 'object' || each === null) return each;
    if (each instanceof Date) return { $: 'date', of: each.getTime() };
    if (each instanceof Uint8Array) return { $: 'bytes', of: [...each] };
    if (Array.isArray(each)) return each.map(plain);
    return { $: 'object', of: Object.entries(each).map(([key, part]) => [key, plain(part)]) };
  };
  return JSON.stringify(plain(structuredClone(value)));
}

/** What `packed` made a text of. */
export function unpacked(text: string): unknown {
  type Packed = { $: string; of: never };
  const back = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) return each.map(back);
    const { $, of } = each as Packed;
    if ($ === 'undefined') return undefined;
    if ($ === 'bigint') return BigInt(of);
    if ($ === 'date') return new Date(of);
    if ($ === 'bytes') return new Uint8Array(of);
    return Object.fromEntries((of as [string, unknown][]).map(([key, part]) => [key, back(part)]));
  };
  return back(JSON.parse(text));
}

type Shape = { call: number } | { value: unknown } | { parts: [string, Shape][] };

/** Runs in the page's own world, before any script of the page: puts there what the preload exposes. */
function inThePage(): void {
  if (window !== window.top) return;
  window.addEventListener('stand-in-exposes', (given) => {
    given.stopImmediatePropagation();
    const { data, ports } = given as MessageEvent<string>;
    const { key, shape } = JSON.parse(data) as { key: string; shape: Shape };
    const port = ports[0] as MessagePort;
    const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
    let last = 0;
    port.addEventListener('message', ({ data: answer }) => {
      const { id, value, error } = answer as { id: number; value?: unknown; error?: string };
      if (error === undefined) waiting.get(id)?.resolve(value);
      else waiting.get(id)?.reject(new Error(error));
      waiting.delete(id);
    });
    port.start();
    const build = (part: Shape): unknown => {
      if ('value' in part) return part.value;
      if ('parts' in part)
        return Object.freeze(Object.fromEntries(part.parts.map(([name, each]) => [name, build(each)])));
      return (...args: unknown[]) =>
        new Promise((resolve, reject) => {
          last += 1;
          waiting.set(last, { resolve, reject });
          port.postMessage({ id: last, call: part.call, args });
        });
    };
    Object.defineProperty(window, key, { value: build(shape), enumerable: true });
  });
}

/** Runs in the isolated world: what a sandboxed preload finds there, and then the preload itself. */
function inTheIsolatedWorld(
  pack: typeof packed,
  unpack: typeof unpacked,
  names: { sends: string; receives: string },
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  if (window !== window.top) return;
  const here = globalThis as unknown as Record<string, (text: string) => void>;
  const asked = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  here[names.receives] = (text) => {
    const { id, value, error } = unpack(text) as { id: number; value?: unknown; error?: string };
    if (error === undefined) asked.get(id)?.resolve(value);
    else asked.get(id)?.reject(new Error(error));
    asked.delete(id);
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1;
        const message = pack({ id: last, channel, args });
        asked.set(last, { resolve, reject });
        here[names.sends]?.(message);
      }),
  };
  const functions: ((...given: unknown[]) => unknown)[] = [];
  const shapeOf = (value: unknown): Shape => {
    if (typeof value === 'function') return { call: functions.push(value as (typeof functions)[number]) - 1 };
    if (typeof value !== 'object' || value === null) return { value };
    return { parts: Object.entries(value).map(([name, part]) => [name, shapeOf(part)]) };
  };
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }) => {
        const { id, call, args } = data as { id: number; call: number; args: unknown[] };
        void Promise.resolve(functions[call]?.(...args)).then(
          (value) => port1.postMessage({ id, value }),
          (error: unknown) => port1.postMessage({ id, error: (error as Error).message }),
        );
      });
      port1.start();
      const data = JSON.stringify({ key, shape: shapeOf(api) });
      window.dispatchEvent(new MessageEvent('stand-in-exposes', { data, ports: [port2] }));
    },
  };
  const module = { exports: {} };
  preload(
    (name) => {
      if (name === 'electron') return { contextBridge, ipcRenderer };
      throw new Error(`module not found: ${name}`);
    },
    module,
    module.exports,
  );
}

/** The two scripts that every document of the window begins with, the page's own world first. */
export function borderScripts(preloadFile: string): { page: string; isolated: string } {
  const preload = readFileSync(preloadFile, 'utf8');
  const names = JSON.stringify({ sends, receives });
  return {
    page: `(${inThePage.toString()})()`,
    isolated: `(${inTheIsolatedWorld.toString()})(${packed.toString()}, ${unpacked.toString()}, ${names}, (require, module, exports) => {\n${preload}\n})`,
  };
}
