import { expect, test } from 'vitest';
import { examples } from './checks.ts';

test.each(examples)('%s', (_what, holds) => {
  expect(holds).not.toThrow();
});
