import { expect, test } from 'vitest';
import { fieldOf, type NewcomerForm, receivedFrom } from '#renderer/screens/newcomers/newcomerForm.ts';
import { visitsStart } from '#renderer/screens/newcomers/visitsForm.ts';
import { comfortStart } from '#renderer/app/comfort/comfortForm.ts';
import { api } from '#shared/contract/api.ts';

const id = '01890000-0000-7000-8000-000000000001';

const typed = (values: Partial<NewcomerForm> = {}): NewcomerForm => ({
  preferredName: 'Doreen',
  personId: '',
  way: 'formal',
  reach: '07700 900142',
  isReachedThroughLinkWorker: false,
  referrer: id,
  referrerName: '',
  referrerOrganisation: '',
  referrerReach: '',
  groupId: id,
  receivedOn: { day: '24', month: 'Nov', year: '2026' },
  surname: '',
  ...visitsStart(),
  ...comfortStart(),
  originalText: '',
  whatMatters: '',
  goodToKnow: '',
  consent: '',
  consentOn: { day: '24', month: '11', year: '2026' },
  consentHow: '',
  ...values,
});

const toPutRight = (values: Partial<NewcomerForm>) =>
  new Set(
    (api['referrals.receive'].input.safeParse(receivedFrom(typed(values))).error?.issues ?? []).map(
      (issue) => {
        const path = issue.path.map(String);
        return fieldOf(path) ?? path.at(-1);
      },
    ),
  );

test('a name, one way to reach them, who told us and the group are enough', () => {
  expect(toPutRight({})).toEqual(new Set());
  expect(receivedFrom(typed())).toMatchObject({
    preferredName: 'Doreen',
    telephone: '07700 900142',
    receivedOn: '2026-11-24',
    referrer: { kind: 'known', linkWorkerId: id },
    consent: undefined,
  });
});

test('what holds an @ is taken for an e-mail address', () => {
  expect(receivedFrom(typed({ reach: ' doreen@example.org ' }))).toMatchObject({
    email: 'doreen@example.org',
  });
});

test('an empty form names every question that has to be answered, all at once', () => {
  const nothing = { preferredName: ' ', reach: '', referrer: '', groupId: '' };
  expect(toPutRight({ ...nothing, receivedOn: { day: '', month: '', year: '' } })).toEqual(
    new Set(['preferredName', 'reach', 'referrer', 'groupId', 'receivedOn']),
  );
});

test('through the link worker only is a way to reach them', () => {
  expect(toPutRight({ reach: '', isReachedThroughLinkWorker: true })).toEqual(new Set());
});

test('of somebody we know already nothing but the story is new', () => {
  const received = receivedFrom(typed({ personId: id, reach: '', surname: 'Hughes' }));
  expect(received).toMatchObject({ personId: id });
  expect(received).not.toHaveProperty('surname');
  expect(toPutRight({ personId: id, reach: '' })).toEqual(new Set());
});

test('what can wait goes along where it was written, and is not said where it was not', () => {
  expect(receivedFrom(typed())).toMatchObject({
    comfort: undefined,
    limit: undefined,
    comesAlong: undefined,
  });
  const written = {
    ...{ wouldSuit: 'Tuesdays', buddy: 'Pat', alongWho: 'Karen', alongVisits: '2', sessions: '6' },
    ...{ goodTimes: 'After ten', accessNeeds: ['hearing' as const] },
  };
  expect(receivedFrom(typed(written))).toMatchObject({
    ...{ wouldSuit: 'Tuesdays', buddy: 'Pat', comesAlong: { who: 'Karen', visits: 2 } },
    ...{ limit: { sessions: 6 }, comfort: { goodTimes: 'After ten', accessNeeds: ['hearing'] } },
  });
  expect(toPutRight({ ...written, alongVisits: 'twice', sessions: 'a few' })).toEqual(
    new Set(['alongVisits', 'sessions']),
  );
});

test('a new link worker needs a name and one way to reach them', () => {
  expect(toPutRight({ referrer: 'new' })).toEqual(new Set(['referrerName', 'referrerReach']));
  expect(toPutRight({ referrer: 'new', referrerName: 'Priya Shah', referrerReach: '07700 900165' })).toEqual(
    new Set(),
  );
});

test('a consent says when and how it was heard', () => {
  const never = { day: '', month: '', year: '' };
  expect(toPutRight({ consent: 'given', consentOn: never })).toEqual(new Set(['consentOn', 'consentHow']));
  expect(receivedFrom(typed({ consent: 'refused', consentHow: 'on-paper' })).consent).toEqual({
    answer: 'refused',
    on: '2026-11-24',
    how: 'on-paper',
  });
});
