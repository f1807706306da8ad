// npm run check: what takes less than a minute. npm run lint and npm run types name the one step they want.
import { runSteps } from './checks.mjs';
import { firstLoad, format, lint, quickUnit, types } from './steps.mjs';

/** @type {Record<string, [string, import('./steps.mjs').Step]>} */
const quick = {
  format: ['Format', format],
  lint: ['Lint', lint],
  types: ['Types', types],
  load: ['First load of the page', firstLoad],
  unit: ['Quick unit and architecture tests', quickUnit],
};

const [only, ...words] = process.argv.slice(2);
const step = only === undefined ? undefined : quick[only];
await runSteps(step === undefined ? Object.values(quick) : [step], words);
