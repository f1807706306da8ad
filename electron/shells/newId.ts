import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const idBytes = 16;
const chance = Buffer.alloc(256 * idBytes);
let used = chance.length;

/** Asking the system for chance costs more than checking a mark: so it is asked once for many ids. */
function nextBytes(): Uint8Array {
  if (used === chance.length) {
    randomFillSync(chance);
    used = 0;
  }
  used += idBytes;
  return chance.subarray(used - idBytes, used);
}

/** A new UUIDv7 (RFC 9562): a later millisecond's sorts after an earlier one's. */
export const newId = (): string => v7({ random: nextBytes() });
