import type { Guide } from '../guidePages.ts';
import { backups } from './guide/backups.ts';
import { away, data, keys, wrong } from './guide/computer.ts';
import { howThingsAre } from './guide/howThingsAre.ts';
import { handOver, takeAway } from './guide/handOver.ts';
import { passphrase } from './guide/passphrase.ts';
import { others } from './guide/others.ts';
import { keeping } from './guide/keeping.ts';
import { newcomers, people, progress, telling } from './guide/people.ts';
import { spreadsheet } from './guide/spreadsheet.ts';
import { worried } from './guide/worried.ts';
import { mistakes, register, sessions, start } from './guide/sessionsAndRegister.ts';

/** The guide for leaders, on screen and on paper. It is fetched when it is wanted, so it is no part of `en`. */
export const guide: Guide = {
  start,
  register,
  mistakes,
  sessions,
  newcomers,
  people,
  keeping,
  worried,
  spreadsheet,
  telling,
  others,
  progress,
  howThingsAre,
  away,
  data,
  passphrase,
  backups,
  handOver,
  takeAway,
  wrong,
  keys,
};
