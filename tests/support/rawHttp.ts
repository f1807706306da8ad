import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  headers: ReadonlyMap<string, string>;
  body: string;
}

/**
 * Sends bytes as they stand, so that no client puts a forged header right, and reads until the other side closes or
 * `untilMs` have passed.
 */
export function sendRaw(port: number, bytes: string | Uint8Array, untilMs = 5000): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const finish = () => {
      socket.destroy();
      const [head = '', ...rest] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = lines.map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      });
      resolve({
        status: Number(first.split(' ')[1] ?? 0),
        headers: new Map(headers),
        body: rest.join('\r\n\r\n'),
      });
    };
    socket.setTimeout(untilMs, finish);
    socket.on('data', (part) => parts.push(part));
    socket.on('close', finish);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A refused sender is cut off; what was answered before counts.
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
  });
}

/** One HTTP/1.1 request that asks for the connection to be closed. Headers are written in the order given. */
export function requestText(method: string, target: string, headers: [string, string][], body = ''): string {
  const lines = [...headers, ['connection', 'close'] as const].map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}
