import type { Commands, Queries } from './desk.ts';
import { settings } from '#shared/domain/shelves.ts';
import { type Settings, usualSettings } from '#shared/domain/settings.ts';
import { changed } from './changed.ts';
import type { View } from '../store/store.ts';

export const settingsIn = (view: View): Settings => view.get(settings, 'settings') ?? usualSettings;

export const settingsQueries: Queries<'settings'> = {
  'settings.get': (_input, desk) => desk.store.read(['settings'], settingsIn),
};

export const settingsCommands: Commands<'settings'> = {
  'settings.change': async (input, desk) => {
    const said = Object.entries(input).filter(([, value]) => value !== undefined);
    const { commit } = await desk.store.change('settings.change', ['settings'], (draft) => {
      const next = Object.entries({ ...settingsIn(draft), ...Object.fromEntries(said) });
      draft.put(
        settings,
        'settings',
        Object.fromEntries(next.filter(([, value]) => value !== null)) as Settings,
      );
    });
    return changed(commit);
  },
};
