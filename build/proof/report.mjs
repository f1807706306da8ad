// What was proven, what was not and why, and what is wrong: said as it comes, and counted at the end.

/**
 * @typedef {object} Report
 * @property {(heading: string) => void} heading
 * @property {(isSo: boolean, sentence: string, details?: string) => void} check proven, or wrong with its details
 * @property {(sentence: string, why: string) => void} notProven
 * @property {() => boolean} end says the counts; whether nothing is wrong
 */

/** @param {(line: string) => void} say @returns {Report} */
export function openReport(say) {
  const count = { proven: 0, notProven: 0, wrong: 0 };
  return {
    heading: (heading) => say(`\n${heading}`),
    check(isSo, sentence, details = '') {
      count[isSo ? 'proven' : 'wrong'] += 1;
      say(isSo ? `  proven      ${sentence}` : `  WRONG       ${sentence}${details && `: ${details}`}`);
    },
    notProven(sentence, why) {
      count.notProven += 1;
      say(`  not proven  ${sentence}: ${why}`);
    },
    end() {
      say(`\n${count.proven} proven, ${count.notProven} not proven, ${count.wrong} wrong`);
      return count.wrong === 0;
    },
  };
}
