import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Reloads, further tabs and new addresses each bring one; the oldest gives way. */
const mostSessions = 16;

export interface Sessions {
  /** Known as long as the app runs: with it a further start of the same person asks for a new address. */
  ownSecret: string;
  /** A start token for one page; it stands until it is used or a newer one is made. */
  newToken(): string;
  /** The secret of a new session, or null when the token is not the one that stands. A token works once. */
  redeem(token: string): string | null;
  isKnown(secret: string): boolean;
}

const random = () => randomBytes(32).toString('base64url');
const digest = (text: string) => createHash('sha256').update(text).digest();

/** Comparing takes the same time wherever a guess goes wrong; only digests are kept. */
export function createSessions(): Sessions {
  const ownSecret = random();
  let token: Buffer | null = null;
  const secrets: Buffer[] = [];
  return {
    ownSecret,
    newToken() {
      const made = random();
      token = digest(made);
      return made;
    },
    redeem(given) {
      if (token === null || !timingSafeEqual(token, digest(given))) return null;
      token = null;
      const secret = random();
      secrets.push(digest(secret));
      if (secrets.length > mostSessions) secrets.shift();
      return secret;
    },
    isKnown(secret) {
      const given = digest(secret);
      return [digest(ownSecret), ...secrets].some((known) => timingSafeEqual(known, given));
    },
  };
}
