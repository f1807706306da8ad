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
  /**
   * Whether this page is the one in use of its (known) session. A page not seen before takes over from the one before
   * it, which is told so from then on: two tabs that both show a register would each undo what the other did.
   */
  isInUse(secret: string, pageId: string): boolean;
}

interface Session {
  secret: Buffer;
  inUse: string | null;
  /** Pages that another took over from, latest last. */
  left: string[];
}

/** A page that was left longer ago than so many others is closed. */
const mostLeft = 32;

const random = () => randomBytes(32).toString('base64url');
const digest = (text: string) => createHash('sha256').update(text).digest();

/** Comparing takes the same time wherever a guess goes wrong; only digests are kept. */
export function createSessions(): Sessions {
  const ownSecret = random();
  let token: Buffer | null = null;
  const sessions: Session[] = [];
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
      sessions.push({ secret: digest(secret), inUse: null, left: [] });
      if (sessions.length > mostSessions) sessions.shift();
      return secret;
    },
    isKnown(secret) {
      const given = digest(secret);
      const known = [digest(ownSecret), ...sessions.map((session) => session.secret)];
      return known.some((each) => timingSafeEqual(each, given));
    },
    isInUse(secret, pageId) {
      const given = digest(secret);
      const session = sessions.find((each) => timingSafeEqual(each.secret, given));
      if (session === undefined || session.inUse === pageId) return true;
      if (session.left.includes(pageId)) return false;
      if (session.inUse !== null) session.left = [...session.left, session.inUse].slice(-mostLeft);
      session.inUse = pageId;
      return true;
    },
  };
}
