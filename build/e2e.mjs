// npm run e2e: the browser tests against what the sources are now. Words after -- go to Playwright.
import { runSteps } from './checks.mjs';
import { browser, build } from './steps.mjs';

await runSteps(
  [
    ['Build', build],
    ['Browser tests', browser],
  ],
  process.argv.slice(2),
);
