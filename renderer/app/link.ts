import { createContext, use } from 'react';
import type { Transport } from './transport.ts';
import type { Client } from '#shared/contract/client.ts';

/** What the page may ask of the program around it. */
export interface ShellLink {
  call: Client;
  saveDownload: Transport['saveDownload'];
  goOnHere: Transport['goOnHere'];
}

export const LinkContext = createContext<ShellLink | undefined>(undefined);

export const useLink = (): ShellLink => {
  const link = use(LinkContext);
  if (!link) throw new Error('a screen stands outside LinkContext');
  return link;
};
