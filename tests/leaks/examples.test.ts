import { expect, test } from 'vitest';
import { examples } from './examples.ts';
import { groupExamples } from './groupExamples.ts';
import { listExamples } from './listExamples.ts';
import { paperExamples } from './paperExamples.ts';
import { returnExamples } from './returnExamples.ts';

test.each([...returnExamples, ...paperExamples, ...listExamples, ...groupExamples, ...examples])(
  '%s',
  (_what, holds) => {
    expect(holds).not.toThrow();
  },
);
