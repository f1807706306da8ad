import { useLocation } from 'wouter';

/** The rooms of the navigation, in groups that belong together. */
export const roomGroups = [
  ['today', 'register', 'sessions'],
  ['newcomers', 'people', 'groups', 'linkWorkers'],
  ['howWeAreDoing', 'settings'],
] as const;

export type Room = (typeof roomGroups)[number][number];

export const roomAddress: Readonly<Record<Room, string>> = {
  today: '#/today',
  register: '#/register',
  sessions: '#/sessions',
  newcomers: '#/newcomers',
  people: '#/people',
  groups: '#/groups',
  linkWorkers: '#/link-workers',
  howWeAreDoing: '#/how-we-are-doing',
  settings: '#/settings',
};

const roomOfAddress: Readonly<Record<string, Room>> = {
  ...Object.fromEntries(
    Object.entries(roomAddress).map(([room, address]) => [address.slice(2), room as Room]),
  ),
  'own-view': 'register',
  returns: 'linkWorkers',
  rota: 'sessions',
  quiet: 'today',
  about: 'settings',
  'other-groups': 'groups',
  changes: 'settings',
  backups: 'settings',
  'hand-over': 'settings',
  'take-away': 'settings',
};

/** The room that the page in sight belongs to, if it belongs to one. */
export const useRoom = (): Room | undefined => {
  const [address] = useLocation();
  const first = address.split('/')[1] ?? '';
  return Object.hasOwn(roomOfAddress, first) ? roomOfAddress[first] : undefined;
};
