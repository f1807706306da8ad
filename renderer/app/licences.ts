import { useQuery } from '@tanstack/react-query';
import { z } from '#shared/z.ts';

const Licences = z.array(
  z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
);
export type Licence = z.infer<typeof Licences>[number];

const read = async (): Promise<Licence[]> => Licences.parse(await (await fetch('/licences.json')).json());

/** The licences of all packages built into the program. The file is made with it (build/licences.mjs), and lies beside the page. */
export const useLicences = (): { licences: readonly Licence[] | undefined; isLost: boolean } => {
  const asked = useQuery({ queryKey: ['licences'], queryFn: read, staleTime: Infinity });
  return { licences: asked.data, isLost: asked.isError };
};
