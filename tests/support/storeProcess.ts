import { openStore } from '#electron/store/opening.ts';
import { opening, visit, visits } from './visits.ts';

// A copy of the app in a process of its own: opens the folder, says how that went, and, when told to mark, goes on making
// marks, one or several at once, saying each one's id when it has been answered, until it is killed.
const [folder = '', first = '0', job = 'mark'] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const opened = await openStore(opening(folder, { idleMs: 5 }));
say(opened.outcome);
if (opened.outcome === 'opened') {
  const { store } = opened;
  if (job === 'hold') process.stdin.on('data', () => void store.close().then(() => process.exit()));
  for (let number = Number(first); job === 'mark'; number += 3) {
    const document = number % 2 === 0 ? 'people' : 'registers/tuesday/2026';
    await Promise.all(
      [number, number + 1, number + 2].map(async (each) => {
        await visit(store, document, `p${each}`, each);
        say(`p${each}`);
      }),
    );
    if (number % 5 === 0) void store.writeBack();
    if (number % 7 === 0) await visits(store, document);
  }
}
