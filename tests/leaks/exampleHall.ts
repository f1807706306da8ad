import { usualSettings } from '#shared/domain/settings.ts';
import { aConsent, aLinkWorker, aPerson, day } from '#tests/support/builders.ts';

/** What leaves, as a sentence, and a proof that throws where it is not so. */
export type Example = [what: string, holds: () => void];

export const today = day('2026-11-24');
export const leader = { leaderName: 'Jean Whitlock', leaderTelephone: '07700 900118' };
export const settings = { ...usualSettings, ...leader, organisationName: 'Larkfield groups' };
export const priya = aLinkWorker({ email: 'priya@example.org', telephone: '07700 900120' });
export const doreen = aPerson({ surname: 'Hughes', consents: [aConsent()], telephone: '07700 900111' });
export const under = [
  { personId: doreen.id, on: day('2026-10-01'), how: 'in-person', wording: 'tell-link-worker-1' },
] as const;
