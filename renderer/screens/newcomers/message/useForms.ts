import { useCallback, useState } from 'react';
import { asBase64 } from '#renderer/app/pieces.ts';
import { useLink } from '#renderer/app/link.ts';
import { problemOf } from '#renderer/app/queries.ts';
import type { AskedWith, OutputOf } from '#shared/contract/api.ts';
import { formLimitBytes } from '#shared/contract/referralForms.ts';
import type { Problem } from '#shared/contract/result.ts';
import type { FormRefusal } from '#shared/domain/referralForm.ts';

export type FormSaid = Extract<OutputOf<'referralForms.read'>, { outcome: 'read' }>;

/** What became of a form that came back: what it says, why it is not read, or why nobody could ask. */
export type Brought =
  | FormSaid
  | { outcome: 'reading' }
  | { outcome: 'refused'; why: FormRefusal | 'too-large' }
  | { outcome: 'problem'; problem: Problem };

/** Has forms read that came back, as a file or as a text. Nothing of them is kept. */
export const useForms = () => {
  const { call } = useLink();
  const [brought, setBrought] = useState<Brought>();
  const read = useCallback(
    async (asked: () => Promise<AskedWith<'referralForms.read'>>) => {
      setBrought({ outcome: 'reading' });
      try {
        setBrought(await call('referralForms.read', await asked()));
      } catch (error) {
        setBrought({ outcome: 'problem', problem: problemOf(error) });
      }
    },
    [call],
  );
  const readFile = useCallback(
    async (file: File) => {
      if (file.size > formLimitBytes) setBrought({ outcome: 'refused', why: 'too-large' });
      else await read(async () => ({ pdf: await asBase64(file) }));
    },
    [read],
  );
  const readText = useCallback((text: string) => read(async () => ({ text })), [read]);
  const forget = useCallback(() => setBrought(undefined), []);
  return { brought, readFile, readText, forget };
};
