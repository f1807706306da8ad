import { figuresOf, type FigureName, isMet, type Measured, type Wanted, wanted } from './figures.ts';
import { sizeNames } from './sizes.ts';

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 3 : 0);

function row(says: string, ...values: string[]): string {
  return `  ${says.padEnd(62)}${values.map((value) => value.padStart(10)).join('')}`;
}

function target(name: FigureName): string {
  const { most, least, exactly }: Wanted = wanted[name];
  if (most !== undefined) return `<= ${most}`;
  if (least !== undefined) return `>= ${least}`;
  return exactly === undefined ? '' : `= ${exactly}`;
}

function verdict(name: FigureName, figure: number): string {
  const met = isMet(name, figure);
  if (met === undefined) return '';
  return met ? 'met' : 'MISSED';
}

/** What was measured and what it comes to, for a person to read. */
export function table(measured: Measured): string {
  const { marks, openings, backup, search, imported, returns, starts, taps } = measured;
  const { one, burst, slow, evening } = marks;
  const figures = figuresOf(measured);
  const names = Object.keys(figures) as FigureName[];
  return [
    row('Measured, medians in milliseconds', ...sizeNames),
    row('one durable mark', ...sizeNames.map((size) => milliseconds(one[`${size}.mark`]))),
    row('one SQLite commit', ...sizeNames.map((size) => milliseconds(one[`${size}.sqlite`]))),
    row('the floor: an equal line appended and synced', milliseconds(one.floor)),
    row('the same mark behind a passphrase', '', '', milliseconds(one['L.sealed'])),
    row('25 marks sent at once', '', '', milliseconds(burst.together)),
    row('one mark between them', '', '', milliseconds(burst.one)),
    row('25 SQLite commits', '', '', milliseconds(burst.sqlite)),
    row('one durable mark, every sync 4 ms slower', '', '', milliseconds(slow.mark)),
    row('the floor, every sync 4 ms slower', '', '', milliseconds(slow.floor)),
    row(
      'start of the core to today’s register',
      ...sizeNames.map((size) => milliseconds(openings.openMs[size])),
    ),
    row(
      'the same groups and people with one year behind them',
      '',
      '',
      milliseconds(openings.openMs.oneYear),
    ),
    row('the same behind a passphrase, its key at hand', '', '', milliseconds(openings.sealed.openMs.L)),
    row('bare reading and parsing of the same files', '', '', milliseconds(openings.parseMs)),
    row('memory then, MB', ...sizeNames.map((size) => openings.megabytes[size].toFixed(1))),
    row(
      `making a backup of everything, ${backup.marks} marks meanwhile`,
      '',
      '',
      milliseconds(backup.tookMs),
    ),
    row('one mark meanwhile', '', '', milliseconds(backup.medianMarkMs)),
    row(`a key while a name is typed, of ${search.keys}`, '', '', milliseconds(search.medianMs)),
    row(
      'start of the process to the first screen that can be used',
      milliseconds(starts.loopbackMs.S),
      '',
      milliseconds(starts.loopbackMs.L),
    ),
    row(
      'the same of the desktop shell on the stand-in',
      milliseconds(starts.standInMs.S),
      '',
      milliseconds(starts.standInMs.L),
    ),
    row(`a list of ${imported.rows} people, read`, '', '', milliseconds(imported.readMs)),
    row('papaparse alone on the same file', '', '', milliseconds(imported.parseMs)),
    row('who of them is known, found out', '', '', milliseconds(imported.compareMs)),
    row('a backup, and all of them added', '', '', milliseconds(imported.addMs)),
    row(
      `${returns.all.returns} returns, ${returns.all.rows} rows, looked at`,
      '',
      '',
      milliseconds(returns.all.lookedMs),
    ),
    row('all of them saved, and written down', '', '', milliseconds(returns.all.milliseconds)),
    row('from a press to “Here” on the page, 6 × slower processor', '', '', milliseconds(taps.medianMs)),
    row('25 marks and the write-back after them: syncs', '', '', String(evening.syncs)),
    row('25 marks and the write-back after them: bytes', '', '', String(evening.bytes)),
    '',
    ...names.map((name) =>
      [
        `  ${name.padEnd(28)}${figures[name].toFixed(figures[name] < 100 ? 3 : 0).padStart(10)}`,
        target(name).padStart(10),
        verdict(name, figures[name]).padStart(8),
        `  ${wanted[name].says}`,
      ].join(''),
    ),
    '',
  ].join('\n');
}
