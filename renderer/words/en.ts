import { app } from './en/app.ts';
import { dates } from './en/dates.ts';
import { kinds } from './en/kinds.ts';
import { problems } from './en/problems.ts';

/** English, as people in Britain read it: a room of words for each screen, and a few that every screen shares. */
export const en = {
  app,
  dates,
  kinds,
  problems,
} as const;
