import { note } from './line.ts';
import { onlyBeforeReady, onlyWhenReady } from './ready.ts';
import type { Protocol } from 'electron';

type Handler = (request: Request) => Response | Promise<Response>;
const handlers = new Map<string, Handler>();

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    onlyBeforeReady('protocol.registerSchemesAsPrivileged');
    note('schemes', schemes);
  },
  handle(scheme, handler) {
    onlyWhenReady('protocol');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

export const handlerOf = (address: string): Handler | undefined =>
  handlers.get(URL.parse(address)?.protocol.slice(0, -1) ?? '');
