import { peopleEach, type Size } from '../sizes.ts';
import { yearBegan } from './calendar.ts';
import { type Consent, tellLinkWorkerWording } from '#shared/domain/consents.ts';
import { addDays } from '#shared/domain/dates.ts';
import type { Belonging, Person } from '#shared/domain/people.ts';
import { groupId, linkWorkerId, personId } from '#tests/support/builders.ts';

/** So many belong to a group at any time; over the years they change. */
const atOnce = 30;

const names = (text: string): string[] => text.trim().split(/\s+/);

/** As mixed as in any town, and hardly two people of one name among 5,000. */
const firstNames = names(`
  Doreen Arthur Mair Siân Ivy Karen Sheila Owen Priya Tomasz Margaret Joan Joanna Jo Beryl Farida
  Glenys Hilary Ken Lena Maureen Rosa Omar Łukasz Zoë Renée Agnieszka Anne-Marie Mary-Jane Gwyneth
  Rhys Dilys Elin Niamh Séamus Björn Françoise Noor Yusuf Amina Kwame Chidi Svetlana Jürgen Mei
  Hiroshi Tadeusz Eluned Bronwen Idris Vera Stan Winifred
`);

const surnames = names(`
  Hughes Bell O’Neill Marsh Novák Evans Ahmed Whitlock Shaw Grant Smith Smithson Pickering Okafor Khan
  Parry Moss Ashworth Tate Adeyemi Kowalska Blythe Mendes Crowe Ellis Haddad Siddiqui Pugh Gruffydd
  Reddy Walker Thompson Robinson Wright Green Hall Clarke Jackson Harris Lewis Cooper Morris Turner
  Phillips Campbell Parker Edwards Collins Stewart Murphy Kelly O’Brien O’Dowd D’Souza MacDonald
  McAllister Fitzgerald Brennan Doyle Gallagher Byrne Żak Wiśniewska Dvořák Schäfer Müller Groß
  Ångström Sørensen Nørgaard Lefèvre García Muñoz Ferreira Conceição Popescu Kovács Horváth Petrović
  Papadopoulos Yılmaz Çelik Rahman Begum Patel Sharma Nguyễn Tran Chen Wong Tanaka Mensah Owusu Diallo
  Traoré Abebe Hussain Malik Price-Jones Lloyd-Davies
`);

const places = ['Mill Lane', 'Station Road', 'Larkfield', 'Church End', 'The Green', 'Bridge Street'];

const pick = (from: readonly string[], number: number): string => from[number % from.length] ?? '';

/** Who came to a group in the year that lies so many years back: the group's people from this one on, 30 of them. */
function firstOfYear(size: Size, yearsAgo: number): number {
  const spare = peopleEach(size) - atOnce;
  return size.knownYears === 1 ? spare : spare - Math.round((spare * yearsAgo) / (size.knownYears - 1));
}

/** The numbers of those who belonged to the group in the year that lies so many years back. */
export function belongingIn(size: Size, group: number, yearsAgo: number): number[] {
  const first = group * peopleEach(size) + firstOfYear(size, yearsAgo);
  return Array.from({ length: atOnce }, (_, each) => first + each);
}

/** The years back in which the person came, latest first. */
function yearsOf(size: Size, member: number): number[] {
  return Array.from({ length: size.knownYears }, (_, yearsAgo) => yearsAgo).filter((yearsAgo) => {
    const first = firstOfYear(size, yearsAgo);
    return member >= first && member < first + atOnce;
  });
}

/** How the person belonged to their group, or nothing for one who never came. */
export function belongingOf(size: Size, group: number, member: number): Belonging | undefined {
  const years = yearsOf(size, member);
  const [latest, earliest] = [years[0], years.at(-1)];
  if (latest === undefined || earliest === undefined) return undefined;
  const sinceOn = yearBegan(group, earliest);
  const stay = { groupId: groupId(group), sinceOn };
  return latest === 0 ? stay : { ...stay, untilOn: yearBegan(group, latest - 1) };
}

/** The link worker who sent the person. */
export const linkWorkerOf = (size: Size, number: number): number => number % Math.max(3, size.groups);

/** Everybody, with what a leader would have written down of them. */
export function peopleOf(size: Size): Person[] {
  return Array.from({ length: peopleEach(size) * size.groups }, (_, number) => {
    const group = Math.floor(number / peopleEach(size));
    const belonging = belongingOf(size, group, number % peopleEach(size));
    const addedOn = belonging?.sinceOn ?? yearBegan(group, 0);
    const consent: Consent = {
      purpose: 'tell-link-worker',
      linkWorkerId: linkWorkerId(linkWorkerOf(size, number)),
      answer: number % 9 === 0 ? 'refused' : 'given',
      on: addDays(addedOn, 7),
      how: 'in-person',
      wording: tellLinkWorkerWording,
    };
    return {
      id: personId(number),
      preferredName: pick(firstNames, number * 7),
      surname: pick(surnames, Math.floor(number / 3)),
      place: pick(places, Math.floor(number / 5)),
      telephone: `07700 900${String(number % 1000).padStart(3, '0')}`,
      isReachedThroughLinkWorker: false,
      belongings: belonging ? [belonging] : [],
      consents: [consent],
      isToFinish: false,
      addedOn,
    };
  });
}
