import { useState } from 'react';
import { useLink } from '#renderer/app/link.ts';
import { asBase64 } from '#renderer/app/pieces.ts';
import { problemOf } from '#renderer/app/queries.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Problem } from '#shared/contract/result.ts';

export type ReadListing = Extract<OutputOf<'directory.read'>, { outcome: 'read' }>['listings'][number];

/** What became of a listing that was chosen: what it says, why it is not read, or why nobody could ask. */
export type BroughtListing = OutputOf<'directory.read'> | { outcome: 'problem'; problem: Problem };

const mostBytes = 750_000;

/** Has a listing read that a directory gave out. Nothing of it is kept. */
export const useListing = () => {
  const { call } = useLink();
  const [brought, setBrought] = useState<BroughtListing>();
  const readFile = async (file: File) => {
    setBrought(undefined);
    if (file.size > mostBytes) return setBrought({ outcome: 'refused', why: 'too-large' });
    try {
      setBrought(await call('directory.read', { bytes: await asBase64(file) }));
    } catch (error) {
      setBrought({ outcome: 'problem', problem: problemOf(error) });
    }
  };
  return { brought, readFile, forget: () => setBrought(undefined) };
};
