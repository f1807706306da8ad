import { Concern } from './concerns.ts';
import type { Day } from './dates.ts';
import { erasingRules } from './erasing.ts';
import { GivenSummary } from './funderSummary.ts';
import { Group } from './groups.ts';
import { type GroupId, idPattern } from './ids.ts';
import type { Library, Shelf } from './library.ts';
import { LinkWorker } from './linkWorkers.ts';
import { OtherGroup } from './otherGroups.ts';
import { Person } from './people.ts';
import { Place } from './place.ts';
import { Referral } from './referrals.ts';
import { Correction, Mark } from './register.ts';
import { summariseRegister } from './registerSummary.ts';
import { Holder, Roles, Turn } from './rota.ts';
import { SentFile, SentReturn } from './returns.ts';
import { Session, type Slot } from './sessions.ts';
import { Settings } from './settings.ts';
import { Wellbeing } from './wellbeing.ts';

const shelf = <R>(document: string, name: string): Shelf<R> => ({ document, shelf: name });

export const people = shelf<Person>('people', 'people');
export const groups = shelf<Group>('groups', 'groups');
export const linkWorkers = shelf<LinkWorker>('link-workers', 'link-workers');
export const referrals = shelf<Referral>('referrals', 'referrals');
export const sentReturns = shelf<SentReturn>('returns', 'sent');
/** The folder of documents that hold the files that were sent, a document a month: nothing else needs to read them. */
const filesSent = 'sent-files/';
/** By return. */
export const sentFiles = (savedOn: Day): Shelf<SentFile> =>
  shelf(`${filesSent}${savedOn.slice(0, 7)}`, 'files');
/** Funder summaries that were given out, and what each told. */
export const givenSummaries = shelf<GivenSummary>('summaries', 'given');
/** What people said about how things are. */
export const wellbeing = shelf<Wellbeing>('wellbeing', 'said');
/** The address book of local groups and services that are not ours. */
export const otherGroups = shelf<OtherGroup>('other-groups', 'other-groups');
/** What there is to do at the sessions of a group, by group. */
export const rotaRoles = shelf<Roles>('rotas', 'roles');
/** Who usually does it, by `<group id>/<role id>`. */
export const usualHolders = shelf<Holder>('rotas', 'usual');
/**
 * Worries about somebody's safety, in a document that nothing else reads: it is left out of what is taken away, and is handed
 * over only where the leader says so (DOMAIN 6, rule 6).
 */
export const concerns = shelf<Concern>('concerns', 'concerns');
/** Holds one record, under the id `settings`. */
export const settings = shelf<Settings>('settings', 'settings');

/** Holds one record, under the id `place`. No change of the leader's. */
export const place = shelf<Place>('settings', 'place');

/** The folder of documents that holds all registers. */
export const registers = 'registers/';

/** The folder of documents that holds a group's registers, a document a year. */
export const registersOf = (groupId: GroupId): string => `${registers}${groupId}/`;

const registerDocument = (groupId: GroupId, slot: Slot | Day): string =>
  `${registersOf(groupId)}${slot.slice(0, 4)}`;

/** By slot. */
export const sessionsShelf = (groupId: GroupId, slot: Slot | Day): Shelf<Session> =>
  shelf(registerDocument(groupId, slot), 'sessions');

/** By `<slot>/<person id>`. */
export const marksShelf = (groupId: GroupId, slot: Slot | Day): Shelf<Mark> =>
  shelf(registerDocument(groupId, slot), 'marks');

/** Who does what on one date other than usual, by `<slot>/<role id>`. */
export const turnsShelf = (groupId: GroupId, slot: Slot | Day): Shelf<Turn> =>
  shelf(registerDocument(groupId, slot), 'turns');

/** By `<slot>/<person id>`: what was put right after the register had been taken. */
export const correctionsShelf = (groupId: GroupId, slot: Slot | Day): Shelf<Correction> =>
  shelf(registerDocument(groupId, slot), 'corrections');

/** What lies on the shelves that are there once, by `<document>/<shelf>`. */
export const plainSchemas = {
  'people/people': Person,
  'groups/groups': Group,
  'link-workers/link-workers': LinkWorker,
  'referrals/referrals': Referral,
  'other-groups/other-groups': OtherGroup,
  'returns/sent': SentReturn,
  'summaries/given': GivenSummary,
  'rotas/roles': Roles,
  'rotas/usual': Holder,
  'concerns/concerns': Concern,
  'settings/settings': Settings,
  'settings/place': Place,
  'wellbeing/said': Wellbeing,
} as const;

/** What lies on the shelves of every year's register of a group. */
export const registerSchemas = {
  sessions: Session,
  marks: Mark,
  turns: Turn,
  corrections: Correction,
} as const;

/** What lies on the shelves of every month's sent files. */
export const sentFileSchemas = { files: SentFile } as const;

/** `sent-files/<month>` */
export const sentFilesName = new RegExp(`^${filesSent}\\d{4}-\\d{2}$`);

/** `registers/<group>/<year>` */
export const registerName = new RegExp(`^registers/${idPattern}/\\d{4}$`);
const isRegister = (document: string): boolean => registerName.test(document);

const own = <T extends object>(table: T, name: string): T[keyof T] | undefined =>
  Object.hasOwn(table, name) ? table[name as keyof T] : undefined;

/** Tells the store what may lie where, and how a year of registers is summed up. */
export const library: Library = {
  format: 1,
  schemaOf: (document, name) => {
    if (isRegister(document)) return own(registerSchemas, name);
    return sentFilesName.test(document)
      ? own(sentFileSchemas, name)
      : own(plainSchemas, `${document}/${name}`);
  },
  summarise: (document, list) =>
    isRegister(document)
      ? summariseRegister(
          new Map(list('sessions') as Iterable<[string, Session]>),
          list('marks') as Iterable<[string, Mark]>,
        )
      : undefined,
  erasing: erasingRules,
};
