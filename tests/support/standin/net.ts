import { EventEmitter } from 'node:events';
import { request } from 'node:http';
import { note } from './line.ts';
import { onlyWhenReady } from './ready.ts';
import type { ClientRequestConstructorOptions } from 'electron';

/** Electron's own way to the network, which goes round the window and its filters: whatever takes it is noted. */
export const net = {
  request(options: ClientRequestConstructorOptions) {
    onlyWhenReady('net');
    const { protocol, hostname, port, path, method, headers, session } = options;
    note('net-request', { protocol, hostname, port, path, session });
    return request({
      ...(protocol !== undefined && { protocol }),
      ...(hostname !== undefined && { hostname }),
      ...(port !== undefined && { port }),
      ...(path !== undefined && { path }),
      ...(method !== undefined && { method }),
      headers: headers as Record<string, string>,
    });
  },
};

/** The system's own updater, on Windows and macOS; others are told through it that it is time to quit. */
export const autoUpdater = new EventEmitter();
