import { expect, test } from 'vitest';
import { examples } from './examples.ts';
import { listExamples } from './listExamples.ts';
import { paperExamples } from './paperExamples.ts';
import { returnExamples } from './returnExamples.ts';

test.each([...returnExamples, ...paperExamples, ...listExamples, ...examples])('%s', (_what, holds) => {
  expect(holds).not.toThrow();
});
