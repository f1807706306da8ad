import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';

let dropped: File | undefined;
const watching = new Set<() => void>();

const put = (file: File | undefined): void => {
  dropped = file;
  for (const look of watching) look();
};

const watch = (look: () => void): (() => void) => {
  watching.add(look);
  return () => watching.delete(look);
};

/** The file that was dropped on the app last, until somebody takes it up. */
export const useDroppedFile = (): File | undefined => useSyncExternalStore(watch, () => dropped);

export const takeDroppedFile = (): void => put(undefined);

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** A file that is dropped anywhere goes to where forms are read. Without this a browser would leave the app for it. */
export const useDropping = (): void => {
  const [, goTo] = useLocation();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      put(file);
      goTo('/newcomers/message');
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [goTo]);
};
