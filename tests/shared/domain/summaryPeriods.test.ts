import { expect, test } from 'vitest';
import { summaryPeriod } from '#shared/domain/summaryPeriods.ts';
import { day } from '#tests/support/builders.ts';

test.each([
  ['month', '2026-11-24', '2026-10-01', '2026-10-31'],
  ['month', '2027-01-01', '2026-12-01', '2026-12-31'],
  ['quarter', '2026-11-24', '2026-07-01', '2026-09-30'],
  ['quarter', '2027-03-31', '2026-10-01', '2026-12-31'],
  ['year', '2026-11-24', '2025-04-01', '2026-03-31'],
  ['year', '2027-04-01', '2026-04-01', '2027-03-31'],
] as const)('the last whole %s on %s is from %s to %s', (name, today, fromOn, toOn) => {
  expect(summaryPeriod(name, day(today))).toEqual({ fromOn, toOn });
});
