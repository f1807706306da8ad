import type { Draft, View } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Commands, Desk, Queries } from './desk.ts';
import { arrangedVisits } from './firstVisits.ts';
import { findPeople } from './findPeople.ts';
import { groupBrief, linkWorkerBrief, need, personBriefs, records, withoutGaps } from './looking.ts';
import { personHistory } from './personHistory.ts';
import { briefDocuments, neverCame, referralBrief, visitsSince } from './referralBriefs.ts';
import {
  type Consent,
  answerThatStands,
  ownPurposes,
  ownWordings,
  standingConsent,
  standingOwnConsent,
  tellLinkWorkerWording,
} from '#shared/domain/consents.ts';
import type { Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { LinkWorkerId, PersonId } from '#shared/domain/ids.ts';
import { stillKept } from '#shared/domain/mayKeep.ts';
import {
  comfortShape,
  fullName,
  joined,
  left,
  type Person,
  withoutPause,
  withPause,
} from '#shared/domain/people.ts';
import { isLeftInPeace } from '#shared/domain/quiet.ts';
import { endedByDeath, receivedOn, type Referral, takenUpAgain } from '#shared/domain/referrals.ts';
import { groups, linkWorkers, people, referrals } from '#shared/domain/shelves.ts';

export const peopleQueries: Queries<'people'> = {
  'people.find': findPeople,
  'people.get': async ({ personId }, desk) => {
    const today = desk.today();
    const theirs = await desk.store.read(['referrals'], (view) =>
      records(view, referrals)
        .filter((each) => each.personId === personId)
        .sort((one, other) => (receivedOn(one) > receivedOn(other) ? -1 : 1)),
    );
    const came = await visitsSince(desk, theirs);
    const firstVisits = await arrangedVisits(desk, theirs, came);
    await desk.store.read(['people'], (view) => need(view, people, personId));
    const history = await personHistory(desk, personId);
    return desk.store.read(briefDocuments, (view) => {
      const person = need(view, people, personId);
      const personOf = personBriefs(view);
      const referrers = new Set<LinkWorkerId>([
        ...theirs.flatMap((each) => each.linkWorkerId ?? []),
        ...person.consents.flatMap((each) =>
          each.purpose === 'tell-link-worker' ? [each.linkWorkerId] : [],
        ),
      ]);
      return {
        person,
        name: fullName(person),
        regularAt: person.belongings
          .filter((each) => !each.untilOn)
          .map(({ groupId, sinceOn }) => ({ ...groupBrief(need(view, groups, groupId)), sinceOn })),
        referrals: theirs.map((each) =>
          referralBrief(
            view,
            each,
            { came: came.get(each.id) ?? neverCame, firstVisit: firstVisits.get(each.id) },
            today,
            personOf,
          ),
        ),
        consents: [...referrers].map((linkWorkerId) => {
          const standing = standingConsent(person.consents, linkWorkerId, today);
          return {
            linkWorker: linkWorkerBrief(need(view, linkWorkers, linkWorkerId)),
            ...toldAnswer(standing),
          };
        }),
        own: ownPurposes.map((purpose) => ({
          purpose,
          ...toldAnswer(standingOwnConsent(person.consents, purpose, today)),
        })),
        stillKept: stillKept(person, theirs, today),
        leftInPeaceBy: records(view, groups)
          .filter((group) => isLeftInPeace(person.quietCalls, group.id))
          .map(groupBrief),
        ...history,
      };
    });
  },
};

/** An answer as it stands, with its day; or that nobody has asked. */
const toldAnswer = (standing: Consent | undefined) => ({
  answer: answerThatStands(standing),
  ...(standing && { on: standing.on, how: standing.how }),
});

/** The stories of one person. */
const storiesOf = (view: View, personId: PersonId): Referral[] =>
  records(view, referrals).filter((each) => each.personId === personId);

/** Writes down that somebody has died: nobody expects them any more, and none of their stories waits for anything. */
export const putDeath = (draft: Draft, personId: PersonId, on: Day, desk: Desk): void => {
  const person = need(draft, people, personId);
  draft.put(people, personId, { ...person, diedOn: on, isToFinish: false });
  for (const story of storiesOf(draft, personId)) {
    draft.put(referrals, story.id, endedByDeath(story, on, desk.now()));
  }
};

const putRightDeath = (draft: Draft, personId: PersonId): void => {
  const person = need(draft, people, personId);
  draft.put(people, personId, withoutGaps({ ...person, diedOn: undefined }));
  for (const story of storiesOf(draft, personId)) draft.put(referrals, story.id, takenUpAgain(story));
};

export const peopleCommands: Commands<'people'> = {
  'people.add': async ({ regularAt, ...details }, desk) => {
    const personId = desk.newId() as PersonId;
    const { commit } = await desk.store.change('people.add', ['people', 'groups'], (draft) => {
      const today = desk.today();
      const person: Person = {
        id: personId,
        ...details,
        isReachedThroughLinkWorker: false,
        belongings: [...new Set(regularAt)].map((groupId) => ({
          groupId: need(draft, groups, groupId).id,
          sinceOn: today,
        })),
        consents: [],
        isToFinish: false,
        addedOn: today,
      };
      draft.put(people, personId, withoutGaps(person));
    });
    return { ...changed(commit), personId };
  },
  'people.change': async ({ personId, ...details }, desk) => {
    const { commit } = await desk.store.change('people.change', ['people'], (draft) => {
      const person = need(draft, people, personId);
      const gone = {
        surname: undefined,
        alsoKnownAs: undefined,
        place: undefined,
        telephone: undefined,
        email: undefined,
      };
      draft.put(people, personId, withoutGaps({ ...person, ...gone, ...details, isToFinish: false }));
    });
    return changed(commit);
  },
  'people.setRegular': async ({ personId, groupId, isRegular }, desk) => {
    const { commit } = await desk.store.change('people.setRegular', ['people', 'groups'], (draft) => {
      const person = need(draft, people, personId);
      const group = need(draft, groups, groupId);
      const belongings = (isRegular ? joined : left)(person, group.id, desk.today());
      draft.put(people, personId, { ...person, belongings });
    });
    return changed(commit);
  },
  'people.setPause': async ({ personId, pause }, desk) => {
    const { commit } = await desk.store.change('people.setPause', ['people'], (draft) => {
      const person = need(draft, people, personId);
      const today = desk.today();
      const pauses = pause ? withPause(person, pause, today) : withoutPause(person, today);
      draft.put(people, personId, { ...person, pauses });
    });
    return changed(commit);
  },
  'people.setDied': async ({ personId, diedOn }, desk) => {
    if (diedOn !== null && diedOn > desk.today()) throw new AppError('invalid-input', { places: ['diedOn'] });
    const { commit } = await desk.store.change('people.setDied', ['people', 'referrals'], (draft) => {
      if (diedOn === null) putRightDeath(draft, personId);
      else putDeath(draft, personId, diedOn, desk);
    });
    return changed(commit);
  },
  'people.setConsent': async (input, desk) => {
    const { personId, answer, on, how } = input;
    if (on > desk.today()) throw new AppError('invalid-input', { places: ['on'] });
    const { commit } = await desk.store.change('people.setConsent', ['people', 'link-workers'], (draft) => {
      const person = need(draft, people, personId);
      const said = { answer, on, how };
      const consent: Consent =
        'purpose' in input
          ? { purpose: input.purpose, ...said, wording: ownWordings[input.purpose] }
          : {
              purpose: 'tell-link-worker',
              linkWorkerId: need(draft, linkWorkers, input.linkWorkerId).id,
              ...said,
              wording: tellLinkWorkerWording,
            };
      draft.put(people, personId, { ...person, consents: [...person.consents, consent] });
    });
    return changed(commit);
  },
  'people.setComfort': async ({ personId, ...comfort }, desk) => {
    const { commit } = await desk.store.change('people.setComfort', ['people'], (draft) => {
      const person = need(draft, people, personId);
      const gone = Object.fromEntries(Object.keys(comfortShape).map((field) => [field, undefined]));
      draft.put(people, personId, withoutGaps({ ...person, ...gone, ...comfort }));
    });
    return changed(commit);
  },
  'people.answerQuiet': async ({ personId, groupId, answer }, desk) => {
    const { commit } = await desk.store.change('people.answerQuiet', ['people', 'groups'], (draft) => {
      const person = need(draft, people, personId);
      need(draft, groups, groupId);
      const calls = person.quietCalls ?? [];
      const quietCalls =
        answer === null
          ? calls.filter((each) => each.groupId !== groupId || each.answer !== 'leave-in-peace')
          : [...calls, { groupId, on: desk.today(), answer }];
      draft.put(people, personId, { ...person, quietCalls });
    });
    return changed(commit);
  },
};
