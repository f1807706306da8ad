import { Day } from './dates.ts';
import { SessionId } from './sessions.ts';
import { z } from '#shared/z.ts';

/** The register that was opened last, and on which day: after a crash, or the lid shut, the app opens there again. */
export const Place = z.strictObject({ sessionId: SessionId, on: Day });
export type Place = z.infer<typeof Place>;
