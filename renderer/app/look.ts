import { useEffect } from 'react';
import type { Settings } from '#shared/domain/settings.ts';

/** Puts text size, theme and contrast on the page, where the style sheets look for them. */
export const useLook = (settings: Settings | undefined): void => {
  useEffect(() => {
    if (!settings) return;
    const { dataset } = document.documentElement;
    dataset.textSize = String(settings.textSize);
    if (settings.theme === 'system') delete dataset.theme;
    else dataset.theme = settings.theme;
    if (settings.contrast === 'system') delete dataset.contrast;
    else dataset.contrast = settings.contrast;
  }, [settings]);
};
