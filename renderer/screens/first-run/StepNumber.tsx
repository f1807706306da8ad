import { firstRunSteps } from '#renderer/app/firstRun.ts';
import { t } from '#renderer/words/words.ts';

/** `1 of 3`, for the margin. */
export const StepNumber = ({ number }: { number: number }) =>
  t('firstRun.of', { number, count: firstRunSteps.length });
