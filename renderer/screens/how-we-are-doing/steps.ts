import type { ProgressNow } from './Progress.tsx';
import type { Bar } from '#renderer/ui/BarChart.tsx';
import { dayOfMonth, monthName, plainDay, shortDay } from '#renderer/words/dates.ts';
import { withoutStop } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';
import type { ChartStep } from '#shared/domain/attendance.ts';
import { type Day, yearOf } from '#shared/domain/dates.ts';

type Step = ProgressNow['steps'][number];

const withYear = (on: Day): string => `${monthName(on)} ${yearOf(on)}`;

/** `6 October`, `October 2026`, `2026` */
export const fullWords = (step: ChartStep, { on }: Step, today: Day): string => {
  if (step === 'session') return plainDay(on, today);
  return step === 'month' ? withYear(on) : String(yearOf(on));
};

/** `6 Oct`, `October 2026`, `2026` */
export const shortWords = (step: ChartStep, each: Step, today: Day): string =>
  step === 'session' ? shortDay(each.on, today) : fullWords(step, each, today);

/** Longer reasons have no room in a chart; the table holds them whole. */
const longestReason = 8;

/** What stands in place of a bar when nothing met. */
export const gapOf = (step: ChartStep, each: Step): Bar['gap'] => {
  if (each.met > 0) return undefined;
  if (step !== 'session') return { words: t('progress.gap.none'), fullWords: t('progress.gap.noneInFull') };
  if (each.because === undefined) {
    return { words: t('progress.gap.notTaken'), fullWords: t('progress.gap.notTakenInFull') };
  }
  const because = withoutStop(each.because);
  const isShort = because.length <= longestReason && !because.includes(' ');
  const words = t('progress.gap.calledOff');
  return {
    words: isShort ? `${words} ${because}` : words,
    fullWords: t('progress.gap.calledOffBecause', { because }),
  };
};

/** What the bars from this one on have in common, when it differs from the one before. */
const spanOf = (step: ChartStep, { on }: Step, before: Step | undefined): Bar['span'] => {
  if (step === 'year') return undefined;
  const spanning = (day: Day) => (step === 'month' ? String(yearOf(day)) : monthName(day));
  if (before && spanning(before.on) === spanning(on)) return undefined;
  const words = spanning(on);
  return { words, short: step === 'month' ? words : monthName(on, true) };
};

const underBar = (step: ChartStep, on: Day): string => {
  if (step === 'session') return dayOfMonth(on);
  return step === 'month' ? monthName(on, true) : String(yearOf(on));
};

export const barsOf = (step: ChartStep, steps: readonly Step[], today: Day): Bar[] =>
  steps.map((each, index) => ({
    id: `${each.on} ${index}`,
    words: underBar(step, each.on),
    fullWords: fullWords(step, each, today),
    span: spanOf(step, each, steps[index - 1]),
    solid: each.regulars,
    hatched: each.newcomers,
    gap: gapOf(step, each),
  }));
