import type { View } from '../store/store.ts';
import { factsOfAll, personBrief } from './looking.ts';
import type { ToldChange } from '#shared/contract/changes.ts';
import {
  aboutWhich,
  type Change,
  changedSince,
  type ChangeLabel,
  hasLeft,
  type Standing,
} from '#shared/domain/changes.ts';
import { dayAt, type Instant } from '#shared/domain/dates.ts';
import type { ChangeId, GroupId, LinkWorkerId, PersonId } from '#shared/domain/ids.ts';
import type { Shelf } from '#shared/domain/library.ts';
import { pauseAhead, type Person } from '#shared/domain/people.ts';
import { fieldsChanged, type RecordChange } from '#shared/domain/recordChanges.ts';
import type { Referral } from '#shared/domain/referrals.ts';
import { type Mark, splitMarkKey } from '#shared/domain/register.ts';
import { dayOfSlot, headcountKinds, type Session, type Slot } from '#shared/domain/sessions.ts';
import { groups, linkWorkers, otherGroups, people } from '#shared/domain/shelves.ts';
import type { Wellbeing } from '#shared/domain/wellbeing.ts';

/** The documents that the names are looked up in. */
export const toldDocuments = ['people', 'groups', 'link-workers', 'other-groups'] as const;

type Facts = Partial<Omit<ToldChange, 'changeId' | 'label' | 'at' | 'standing' | 'fields'>>;

/** What each kind of change is about: the shelf of the record that says the most. */
const mainShelf: Readonly<Record<string, string>> = {
  'register.mark': 'marks',
  'register.markMany': 'marks',
  'register.setSupporters': 'marks',
  'register.countHeads': 'marks',
  'register.addWalkIn': 'marks',
  register: 'sessions',
  'rota.setRoles': 'roles',
  rota: 'turns',
  linkWorkers: 'link-workers',
  otherGroups: 'other-groups',
  directory: 'groups',
  returns: 'sent',
  summaries: 'given',
  wellbeing: 'said',
  'spreadsheets.addPeople': 'people',
  'spreadsheets.addRegisters': 'marks',
};

const mainOf = (label: ChangeLabel, { changes }: Change): RecordChange | undefined => {
  if (label === 'keeping.postpone') return changes[0];
  const [noun = ''] = label.split('.');
  const shelf = mainShelf[label] ?? mainShelf[noun] ?? noun;
  return changes.find((each) => each.shelf === shelf);
};

const counted = (session: Session | null): number =>
  headcountKinds.reduce((sum, kind) => sum + (session?.headcount[kind] ?? 0), 0);

/** Says in facts what changes were. Names are looked up as they are now, or else as they were last known. */
export const toldWith = (view: View, commits: readonly Change[]): ((standing: Standing) => ToldChange) => {
  const facts = factsOfAll(view);

  const known = <R>(shelf: Shelf<R>, id: string): R | undefined =>
    view.get(shelf, id) ??
    (commits
      .flatMap(({ changes }) => changes)
      .findLast((each) => each.shelf === shelf.shelf && each.id === id && each.after !== null)?.after as
      | R
      | undefined);

  const named = {
    person: (id: PersonId): Facts => {
      const person = known(people, id);
      if (!person) return {};
      const { name, secondFact } = personBrief(person, facts);
      return { person: { name, ...(secondFact && { secondFact }) } };
    },
    group: (id: GroupId): Facts => {
      const group = known(groups, id);
      return group ? { group: group.name } : {};
    },
    linkWorker: (id: LinkWorkerId): Facts => {
      const linkWorker = known(linkWorkers, id);
      return linkWorker ? { linkWorker: linkWorker.name } : {};
    },
  };

  const ofSession = (document: string, slot: Slot): Facts => ({
    ...named.group(document.split('/')[1] as GroupId),
    sessionOn: dayOfSlot(slot),
  });

  const ofMark = ({ document, id, before, after }: RecordChange): Facts => {
    const { slot, personId } = splitMarkKey(id);
    const word = (mark: unknown) => (mark as Mark | null)?.mark ?? null;
    return {
      ...ofSession(document, slot),
      ...named.person(personId),
      mark: { before: word(before), after: word(after) },
    };
  };

  const ofMarks = ({ changes }: Change, { document, id }: RecordChange): Facts => ({
    ...ofSession(document, splitMarkKey(id).slot),
    marked: changes.filter(({ shelf }) => shelf === 'marks').length,
  });

  const ofOldRegisters = ({ changes }: Change, { document }: RecordChange): Facts => {
    const marks = changes.filter(({ shelf }) => shelf === 'marks');
    const registers = new Set(marks.map((each) => `${each.document} ${splitMarkKey(each.id).slot}`)).size;
    return { ...named.group(document.split('/')[1] as GroupId), registers };
  };

  const ofSpreadsheet = ({ changes }: Change): Facts => {
    const those = changes.filter(({ shelf }) => shelf === people.shelf);
    const added = those.filter(({ before }) => before === null).length;
    return { taken: { added, changed: those.length - added } };
  };

  const ofBelonging = ({ before, after }: RecordChange): Facts => {
    const open = (person: unknown) =>
      ((person as Person | null)?.belongings ?? []).filter((each) => !each.untilOn);
    const [was, is] = [open(before), open(after)];
    const joinedGroup = is.find((each) => !was.some(({ groupId }) => groupId === each.groupId));
    const leftGroup = was.find((each) => !is.some(({ groupId }) => groupId === each.groupId));
    const which = joinedGroup ?? leftGroup;
    return which ? { ...named.group(which.groupId), isRegular: which === joinedGroup } : {};
  };

  /** Whether the person stays away, or will, as it was said then. */
  const isAhead = (person: Person, { at }: Change): boolean =>
    pauseAhead(person, dayAt(Date.parse(at))) !== undefined;

  const ofConsent = ({ after }: RecordChange): Facts => {
    const said = (after as Person | null)?.consents.at(-1);
    if (!said) return {};
    const about =
      said.purpose === 'tell-link-worker' ? named.linkWorker(said.linkWorkerId) : { agreedTo: said.purpose };
    return { ...about, answer: said.answer };
  };

  const ofReferral = ({ before, after }: RecordChange): Facts => {
    const referral = (after ?? before) as Referral;
    const { firstVisitOn, declineReason, ending } = referral.steps.at(-1) ?? {};
    return {
      ...named.person(referral.personId),
      ...named.group(referral.groupId),
      ...(referral.linkWorkerId && named.linkWorker(referral.linkWorkerId)),
      ...(firstVisitOn && { firstVisitOn }),
      ...(declineReason && { declineReason }),
      ...(ending && { ending }),
    };
  };

  const factsOf = (label: ChangeLabel, first: Change, main: RecordChange): Facts => {
    const { document, shelf, id, before, after } = main;
    if (label === 'keeping.postpone') return { kept: first.changes.length };
    switch (shelf) {
      case 'marks':
        if (label === 'spreadsheets.addRegisters') return ofOldRegisters(first, main);
        return label === 'register.markMany' || label === 'register.countHeads'
          ? ofMarks(first, main)
          : ofMark(main);
      case 'sessions': {
        const [was, is] = [before as Session | null, after as Session | null];
        const from = label === 'sessions.move' ? (was?.day ?? dayOfSlot(id as Slot)) : undefined;
        const days: Facts = {
          sessionOn: is?.day ?? was?.day ?? dayOfSlot(id as Slot),
          ...(from !== undefined && from !== is?.day && { movedFromOn: from }),
        };
        const counts = { before: counted(before as Session | null), after: counted(after as Session | null) };
        return { ...ofSession(document, id as Slot), ...days, counted: counts };
      }
      case 'turns':
        return ofSession(document, id.split('/')[0] as Slot);
      case 'roles':
        return named.group(id as GroupId);
      case 'people':
        if (label === 'spreadsheets.addPeople') return ofSpreadsheet(first);
        return {
          ...named.person(id as PersonId),
          ...(label === 'people.setRegular' && ofBelonging(main)),
          ...(label === 'people.setPause' && { isPaused: after !== null && isAhead(after as Person, first) }),
          ...(label === 'people.setDied' && { hasDied: (after as Person | null)?.diedOn !== undefined }),
          ...(label === 'people.setConsent' && ofConsent(main)),
        };
      case 'groups':
        return named.group(id as GroupId);
      case 'link-workers':
        return named.linkWorker(id as LinkWorkerId);
      case 'other-groups': {
        const otherGroup = known(otherGroups, id);
        return otherGroup ? { otherGroup: otherGroup.name } : {};
      }
      case 'referrals':
        return ofReferral(main);
      case 'said': {
        const { personId, groupId } = (after ?? before) as Wellbeing;
        return { ...named.person(personId), ...named.group(groupId) };
      }
      case 'sent':
        return named.linkWorker((after as { linkWorkerId: LinkWorkerId }).linkWorkerId);
      default:
        return {};
    }
  };

  const standingOf = ({ label, last, isTakenBack }: Standing): ToldChange['standing'] => {
    if (isTakenBack) return 'taken-back';
    if (hasLeft(label)) return 'has-left';
    return changedSince(last, commits) ? 'changed-since' : 'stands';
  };

  return (standing) => {
    const { label, first, last } = standing;
    const main = mainOf(label, first);
    return {
      changeId: aboutWhich(first) as ChangeId,
      undoId: last.id as ChangeId,
      label,
      at: first.at as Instant,
      standing: standingOf(standing),
      ...(main && factsOf(label, first, main)),
      fields: main ? fieldsChanged(main) : [],
    };
  };
};
