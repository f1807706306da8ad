import { createContext, use } from 'react';
import type { Client } from '#shared/contract/client.ts';

/** What the page may ask of the shell it stands in. */
export interface ShellLink {
  call: Client;
  /** Hands a finished file that waits under a ticket to the browser. */
  saveDownload(ticket: string, fileName: string): Promise<boolean>;
}

export const LinkContext = createContext<ShellLink | undefined>(undefined);

export const useLink = (): ShellLink => {
  const link = use(LinkContext);
  if (!link) throw new Error('a screen stands outside LinkContext');
  return link;
};
