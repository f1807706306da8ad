// npm test: everything, from a fresh clone on any Node from 20.19.
import { runSteps } from './checks.mjs';
import { browser, build, firstLoad, format, lint, packing, types, unit } from './steps.mjs';

await runSteps([
  ['Format', format],
  ['Lint', lint],
  ['Types', types],
  ['Unit, architecture and contract tests', unit],
  ['Build', build],
  ['First load of the page', firstLoad],
  ['Packing, offline', packing],
  ['Browser tests', browser],
]);
