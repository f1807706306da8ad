import { expect, test } from 'vitest';
import { dateExamples } from './dateExamples.ts';
import { examples } from './examples.ts';
import { groupExamples } from './groupExamples.ts';
import { listExamples } from './listExamples.ts';
import { paperExamples } from './paperExamples.ts';
import { returnExamples } from './returnExamples.ts';

test.each([
  ...returnExamples,
  ...paperExamples,
  ...listExamples,
  ...groupExamples,
  ...dateExamples,
  ...examples,
])('%s', (_what, holds) => {
  expect(holds).not.toThrow();
});
