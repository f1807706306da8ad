import { describe, expect, test } from 'vitest';
import { knownReferrer } from '#shared/domain/introductions.ts';
import type { LinkWorkerId } from '#shared/domain/ids.ts';
import { LinkWorker } from '#shared/domain/linkWorkers.ts';

const id = (number: number) => `01890a5d-ac96-774b-bcce-b302099a80${number}` as LinkWorkerId;
const priya = LinkWorker.parse({
  id: id(50),
  name: 'Priya Shah',
  organisation: 'Larkfield Surgery',
  telephone: '01632 960111',
  email: 'priya.shah@example.nhs.uk',
});
const tom = LinkWorker.parse({ id: id(51), name: 'Tom Fairclough', telephone: '01632 960111' });
const known = (values: Parameters<typeof knownReferrer>[0]['values']) =>
  knownReferrer({ values }, [priya, tom])?.name;

describe('whether we know who sent it', () => {
  test('by the e-mail address, whatever its capitals', () => {
    expect(known({ referrerEmail: 'Priya.Shah@example.NHS.uk' })).toBe('Priya Shah');
  });

  test('by the number, with +44 or 0, when the name is theirs', () => {
    expect(known({ referrerName: 'Tom', referrerTelephone: '+44 (0)1632 960111' })).toBe('Tom Fairclough');
    expect(known({ referrerName: 'Zoe Wall', referrerTelephone: '01632 960111' })).toBeUndefined();
  });

  test('two with one number are told apart by nothing else, so neither is taken', () => {
    expect(known({ referrerTelephone: '01632 960111' })).toBeUndefined();
  });

  test('by the full name, and never by a first name', () => {
    expect(known({ referrerName: 'priya shah' })).toBe('Priya Shah');
    expect(known({ referrerName: 'Priya' })).toBeUndefined();
    expect(known({ referrerName: 'Priya Shah', referrerOrganisation: 'Another Place' })).toBeUndefined();
  });
});
