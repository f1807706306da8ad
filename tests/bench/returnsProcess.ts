import type { Saved } from './returns.ts';
import { ask, openCore } from './openCore.ts';
import type { OutputOf } from '#shared/contract/api.ts';

// Saves the returns of a month in a process of its own, as the page does: looked at, then saved one after the other. Or,
// asked to, only the first of them.
const [folder = '', which] = process.argv.slice(2);

const askEveryMs = 50;

const core = await openCore(folder);
const begun = performance.now();
const { returns: found } = (await ask(core, 'monthEnd.get', {})) as OutputOf<'monthEnd.get'>;
const lookedMs = performance.now() - begun;
const returns = found
  .slice(0, which === 'one' ? 1 : found.length)
  .map(({ linkWorker, fromOn, toOn, how, sha256 }) => ({
    linkWorkerId: linkWorker.linkWorkerId,
    fromOn,
    toOn,
    how,
    sha256,
  }));
const said = new Set<string>();
const asking = setInterval(() => {
  void ask(core, 'backups.work', {}).then((work) => said.add(JSON.stringify(work)));
}, askEveryMs);
const saving = performance.now();
const done = (await ask(core, 'monthEnd.save', { returns })) as OutputOf<'monthEnd.save'>;
const milliseconds = performance.now() - saving;
clearInterval(asking);
await core.close();
const saved: Saved = {
  milliseconds,
  lookedMs,
  returns: done.outcome === 'done' ? done.sentences.filter(({ became }) => became === 'saved').length : 0,
  rows: found.reduce((sum, { rows }) => sum + rows, 0),
  steps: said.size,
  peakMegabytes: process.resourceUsage().maxRSS / 1000,
};
process.stdout.write(JSON.stringify(saved));
