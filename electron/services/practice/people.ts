import type { GroupKey } from './groups.ts';
import type { Person } from '#shared/domain/people.ts';

type Details = Pick<Person, 'preferredName' | 'surname' | 'place' | 'telephone' | 'email'>;

interface SamplePerson extends Details {
  /** Where they have been a regular since before the first register. */
  regularAt?: readonly GroupKey[];
  isReachedThroughLinkWorker?: true;
  isToFinish?: true;
}

/**
 * Everybody here is invented. Telephone numbers come only from the ranges that Ofcom sets apart for drama ("Telephone
 * numbers for use in TV and radio drama programmes": mobile 07700 900000 to 900999, no area 01632 960000 to 960999)
 * and e-mail addresses only from the names that RFC 2606 sets apart, so that practising never rings anybody.
 */
export const samplePeople = {
  annPickering: {
    preferredName: 'Ann',
    surname: 'Pickering',
    telephone: '01632 960112',
    regularAt: ['knitting'],
  },
  berylOkafor: {
    preferredName: 'Beryl',
    surname: 'Okafor',
    telephone: '07700 900127',
    regularAt: ['knitting'],
  },
  faridaKhan: {
    preferredName: 'Farida',
    surname: 'Khan',
    telephone: '07700 900131',
    email: 'farida.khan@example.org',
    regularAt: ['knitting'],
  },
  glenysParry: {
    preferredName: 'Glenys',
    surname: 'Parry',
    telephone: '01632 960118',
    regularAt: ['knitting'],
  },
  hilaryMoss: {
    preferredName: 'Hilary',
    surname: 'Moss',
    telephone: '07700 900136',
    regularAt: ['knitting'],
  },
  joanAshworth: {
    preferredName: 'Joan',
    surname: 'Ashworth',
    place: 'Mill Lane',
    telephone: '01632 960121',
    regularAt: ['knitting'],
  },
  joanTate: {
    preferredName: 'Joan',
    surname: 'Tate',
    place: 'Station Road',
    telephone: '01632 960123',
    regularAt: ['knitting'],
  },
  maureenBlythe: {
    preferredName: 'Maureen',
    surname: 'Blythe',
    telephone: '07700 900139',
    regularAt: ['knitting'],
  },
  sheilaCrowe: {
    preferredName: 'Sheila',
    surname: 'Crowe',
    telephone: '07700 900140',
    email: 'sheila.crowe@example.com',
    regularAt: ['knitting'],
  },
  margaretEvansBryn: {
    preferredName: 'Margaret',
    surname: 'Evans',
    place: 'Bryn Road',
    telephone: '01632 960130',
    regularAt: ['strollers'],
  },
  margaretEvansFerry: {
    preferredName: 'Margaret',
    surname: 'Evans',
    place: 'Ferry Lane',
    telephone: '07700 900144',
    regularAt: ['strollers'],
  },
  dafyddRhysJones: {
    preferredName: 'Dafydd',
    surname: 'Rhys-Jones',
    telephone: '07700 900146',
    email: 'dafydd@example.org',
    regularAt: ['strollers', 'allotment'],
  },
  seanOHara: {
    preferredName: 'Seán',
    surname: "O'Hara",
    telephone: '07700 900148',
    regularAt: ['strollers'],
  },
  niamhKinsella: {
    preferredName: 'Niamh',
    surname: 'Kinsella',
    email: 'niamh.kinsella@example.com',
    regularAt: ['strollers'],
  },
  ngoziEze: {
    preferredName: 'Ngozi',
    surname: 'Eze',
    telephone: '07700 900150',
    regularAt: ['strollers', 'allotment'],
  },
  teresaDSouza: {
    preferredName: 'Teresa',
    surname: 'D’Souza',
    telephone: '07700 900152',
    regularAt: ['allotment'],
  },
  lukaszZielinski: {
    preferredName: 'Łukasz',
    surname: 'Zieliński',
    telephone: '07700 900153',
    email: 'lukasz@example.org',
    regularAt: ['allotment'],
  },
  joaoFalcato: {
    preferredName: 'João',
    surname: 'Falcato',
    telephone: '01632 960137',
    regularAt: ['allotment'],
  },
  sianProsser: {
    preferredName: 'Siân',
    surname: 'Prosser',
    telephone: '07700 900155',
    regularAt: ['allotment'],
  },
  olwen: { preferredName: 'Olwen', isToFinish: true },
  doreenHughes: { preferredName: 'Doreen', surname: 'Hughes', telephone: '07700 900142' },
  tomReddy: { preferredName: 'Tom', surname: 'Reddy', telephone: '07700 900158' },
  lenaKowalska: { preferredName: 'Lena', surname: 'Kowalska', telephone: '07700 900160' },
  rosaMendes: {
    preferredName: 'Rosa',
    surname: 'Mendes',
    telephone: '07700 900161',
    email: 'rosa.mendes@example.org',
  },
  kenAdeyemi: { preferredName: 'Ken', surname: 'Adeyemi', telephone: '07700 900163' },
  siobhanNiMhaille: { preferredName: 'Siobhán', surname: 'Ní Mháille', telephone: '01632 960145' },
  arthurBell: { preferredName: 'Arthur', surname: 'Bell', telephone: '01632 960149' },
  ivyMarsh: { preferredName: 'Ivy', surname: 'Marsh', telephone: '01632 960151' },
  kofiAsanteBoadi: { preferredName: 'Kofi', surname: 'Asante-Boadi', telephone: '07700 900167' },
  piotrMazurek: { preferredName: 'Piotr', surname: 'Mazurek', telephone: '07700 900169' },
  zofiaWisniewska: { preferredName: 'Zofia', surname: 'Wiśniewska', email: 'zofia@example.com' },
  callumFrost: { preferredName: 'Callum', surname: 'Frost', isReachedThroughLinkWorker: true },
  manjitSahota: { preferredName: 'Manjit', surname: 'Sahota', telephone: '07700 900171' },
  gethinLloyd: { preferredName: 'Gethin', surname: 'Lloyd', telephone: '01632 960156' },
  bronwen: { preferredName: 'Bronwen', isReachedThroughLinkWorker: true },
  leonorPinheiro: { preferredName: 'Leonor', surname: 'Pinheiro', telephone: '07700 900173' },
} satisfies Record<string, SamplePerson>;

export type PersonKey = keyof typeof samplePeople;

/** The same people as the rest of the practice group reads them: whatever a person lacks is simply not there. */
export const everybody = Object.entries(samplePeople) as readonly (readonly [PersonKey, SamplePerson])[];
