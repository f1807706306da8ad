import { installWhatIsMissing } from './install.mjs';
import { askForNewEnoughNode, pinnedNode } from './node.mjs';

/**
 * Runs the steps one after the other, all of them even when one fails, each under a heading with its time. The last
 * line is "N passed, N failed": the tests, and one failed more for each step that failed without a failing test.
 * @param {[heading: string, step: import('./steps.mjs').Step][]} steps
 * @param {string[]} [words] handed to the steps that run tests
 */
export async function runSteps(steps, words = []) {
  askForNewEnoughNode();
  await installWhatIsMissing();
  const node = await pinnedNode();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const wentWrong = [];

  for (const [heading, step] of steps) {
    console.log(`\n── ${heading}`);
    const began = performance.now();
    const { ok, passed, failed, skipped } = await step(node, words);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`── ${heading}: ${ok ? 'all well' : 'something is wrong'} (${seconds} s)`);
    total.passed += passed;
    total.failed += ok ? failed : Math.max(failed, 1);
    total.skipped += skipped;
    if (!ok) wentWrong.push(heading);
  }

  console.log(wentWrong.length === 0 ? '' : `\nSomething is wrong in: ${wentWrong.join(', ')}.`);
  if (total.skipped > 0) console.log(`${total.skipped} skipped.`);
  // A lone step without tests, such as npm run lint, has nothing to count.
  if (steps.length > 1 || total.passed + total.failed > 0) {
    console.log(`${total.passed} passed, ${total.failed} failed`);
  }
  process.exitCode = wentWrong.length === 0 ? 0 : 1;
}
