import { answerThatStands, type Consent, type OwnPurpose, standingOwnConsent } from '../consents.ts';
import type { Day } from '../dates.ts';
import type { Group } from '../groups.ts';
import type { PersonId } from '../ids.ts';
import { fullName, type Person } from '../people.ts';
import type { Settings } from '../settings.ts';
import { telephoneTree, type TreeBranch } from '../telephoneTree.ts';
import { approve, type Approved, type Under } from './approved.ts';
import { addressToWriteTo, numberToRing } from './reaching.ts';
import type { StaysOut } from './mayTell.ts';

/** Why somebody is not on a list: what they said, or that there is no way to reach them. For the leader alone. */
export type OffList = { personId: PersonId; because: StaysOut['because'] | 'no-way' };

export interface MailingContent {
  group: string;
  /** For Bcc: none of them sees another's. */
  addresses: readonly string[];
}
export type ShareableMailing = Approved<'mailing', MailingContent>;

export interface TelephonesContent {
  group: string;
  rows: readonly { name: string; telephone: string }[];
}
export type ShareableTelephones = Approved<'telephones', TelephonesContent>;

export interface TelephoneTreeContent {
  group: string;
  /** Who rings whom, the leader first. */
  branches: readonly TreeBranch[];
}
export type ShareableTelephoneTree = Approved<'telephone-tree', TelephoneTreeContent>;

interface Sorted<Way> {
  on: { person: Person; way: Way; consent: Consent }[];
  off: OffList[];
}

/** Those whose yes to the purpose stands today and who can be reached that way; and why the others are not among them. */
const sorted = <Way>(
  people: readonly Person[],
  purpose: OwnPurpose,
  wayTo: (person: Person, today: Day) => Way | undefined,
  today: Day,
): Sorted<Way> => {
  const found: Sorted<Way> = { on: [], off: [] };
  for (const person of people) {
    const consent = standingOwnConsent(person.consents, purpose, today);
    const answer = answerThatStands(consent);
    const way = wayTo(person, today);
    if (answer !== 'given') found.off.push({ personId: person.id, because: answer });
    else if (way === undefined || !consent) found.off.push({ personId: person.id, because: 'no-way' });
    else found.on.push({ person, way, consent });
  }
  return found;
};

const underOf = ({ on }: Sorted<unknown>): Under[] =>
  on.map(({ person, consent: { on: day, how, wording } }) => ({
    personId: person.id,
    on: day,
    how,
    wording,
  }));

interface Of {
  group: Group;
  people: readonly Person[];
  today: Day;
}

/** Decides to whom news of the group may be written: those who agreed to it, each once. */
export const shareMailing = ({ group, people, today }: Of): { list: ShareableMailing; off: OffList[] } => {
  const found = sorted(people, 'contact-list', addressToWriteTo, today);
  const content = { group: group.name, addresses: [...new Set(found.on.map(({ way }) => way))] };
  return {
    list: approve('mailing', content, { to: 'those-written-to', madeOn: today, under: underOf(found) }),
    off: found.off,
  };
};

/** Decides who stands on the list of numbers for whoever rings round: those who agreed to it. */
export const shareTelephones = ({
  group,
  people,
  today,
}: Of): { list: ShareableTelephones; off: OffList[] } => {
  const found = sorted(people, 'contact-list', numberToRing, today);
  const rows = found.on.map(({ person, way }) => ({ name: fullName(person), telephone: way }));
  const content = { group: group.name, rows };
  return {
    list: approve('telephones', content, { to: 'those-who-help', madeOn: today, under: underOf(found) }),
    off: found.off,
  };
};

/** Decides who rings whom: others in the group see names and numbers here, so only of those who agreed to just that. */
export const shareTelephoneTree = (
  of: Of & { settings: Settings },
): { list: ShareableTelephoneTree; off: OffList[] } => {
  const { group, people, today, settings } = of;
  const found = sorted(people, 'telephone-tree', numberToRing, today);
  const leader = {
    name: settings.leaderName ?? '',
    ...(settings.leaderTelephone !== undefined && { telephone: settings.leaderTelephone }),
  };
  const others = found.on.map(({ person, way }) => ({ name: fullName(person), telephone: way }));
  const content = { group: group.name, branches: telephoneTree(leader, others) };
  return {
    list: approve('telephone-tree', content, { to: 'those-on-it', madeOn: today, under: underOf(found) }),
    off: found.off,
  };
};
