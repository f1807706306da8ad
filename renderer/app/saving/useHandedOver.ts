import { useEffect, useRef, useState } from 'react';
import { useLink } from '../link.ts';
import type { SavedFile } from '#shared/contract/returns.ts';

/** Hands a file that waits under a ticket to the browser, once. True when the browser could not have it. */
export const useHandedOver = (file: SavedFile, fileName: string): boolean => {
  const { saveDownload } = useLink();
  const isAsked = useRef(false);
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    if (file.way !== 'download' || isAsked.current) return;
    isAsked.current = true;
    void saveDownload(file.ticket, fileName).then((isHandedOver) => setIsLost(!isHandedOver));
  }, [file, fileName, saveDownload]);
  return isLost;
};
