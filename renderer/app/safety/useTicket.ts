import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLink } from '../link.ts';
import { keyOf } from '../queries.ts';

/**
 * What lets one look at concerns. It ends when the page is left, and what was looked at leaves the page's memory with it: who
 * comes next is asked anew.
 */
export const useTicket = (): [string | undefined, (ticket: string | undefined) => void] => {
  const [ticket, setTicket] = useState<string>();
  const { call } = useLink();
  const client = useQueryClient();
  useEffect(() => {
    if (ticket === undefined) return undefined;
    return () => {
      client.removeQueries({ queryKey: keyOf('concerns.list', { ticket }) });
      // Locked or closed meanwhile, it holds no longer anyway.
      void call('concerns.close', { ticket }).catch(() => undefined);
    };
  }, [ticket, call, client]);
  return [ticket, setTicket];
};
