import { expect, test } from 'vitest';
import { examples } from './examples.ts';
import { paperExamples } from './paperExamples.ts';
import { returnExamples } from './returnExamples.ts';

test.each([...returnExamples, ...paperExamples, ...examples])('%s', (_what, holds) => {
  expect(holds).not.toThrow();
});
