import fs from 'node:fs';
import { waitExactly } from '#tests/support/diskSpeed.ts';

export interface Floor {
  /** Appends one line and syncs it. */
  append(): void;
  close(): void;
}

/**
 * The least that a durable line can cost on this disk: the same number of bytes appended to a file and synced, with
 * nothing between the program and the system. `slowerMs` is how much longer every sync takes.
 */
export function openFloor(file: string, lineBytes: number, slowerMs = 0): Floor {
  const open = fs.openSync(file, 'wx');
  const line = Buffer.alloc(lineBytes, 'x');
  let position = 0;
  return {
    append: () => {
      fs.writeSync(open, line, 0, line.length, position);
      fs.fdatasyncSync(open);
      if (slowerMs > 0) waitExactly(slowerMs);
      position += line.length;
    },
    close: () => fs.closeSync(open),
  };
}
