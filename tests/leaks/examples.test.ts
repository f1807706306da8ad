import { expect, test } from 'vitest';
import { examples } from './examples.ts';
import { returnExamples } from './returnExamples.ts';

test.each([...returnExamples, ...examples])('%s', (_what, holds) => {
  expect(holds).not.toThrow();
});
