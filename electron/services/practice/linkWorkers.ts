import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

/** Two invented link workers; what may be told to one is none of the other's business. */
export const sampleLinkWorkers = {
  priyaShah: {
    name: 'Priya Shah',
    title: 'Social prescribing link worker',
    organisation: 'Larkfield Surgery',
    telephone: '07700 900165',
    email: 'priya.shah@example.org',
  },
  tomiOkonkwo: {
    name: 'Tomi Okonkwo',
    title: 'Community connector',
    organisation: 'Ashdown Homes',
    telephone: '01632 960174',
    email: 'tomi.okonkwo@example.com',
  },
} satisfies Record<string, Omit<LinkWorker, 'id'>>;

export type LinkWorkerKey = keyof typeof sampleLinkWorkers;
