import { describe } from 'vitest';
import { storesAreSealed } from '#tests/support/visits.ts';

// What a store promises, it promises behind a passphrase too: the same proofs once more, over sealed folders.
storesAreSealed();
describe('behind a passphrase', async () => {
  await import('./store.test.ts');
  await import('./undo.test.ts');
  await import('./model.test.ts');
  await import('./writeBack.test.ts');
  await import('./catalogues.test.ts');
});
