import { kindsTaxonomy } from './openReferral.ts';
import { kindWords } from './listingWords.ts';
import { v5 } from 'uuid';
import { Day, Time, weekdayOf } from '#shared/domain/dates.ts';
import type { ListingField, ListingRefusal } from '#shared/domain/directory.ts';
import { Address, groupDetailsShape } from '#shared/domain/groupDetails.ts';
import { type GroupKind, groupKinds } from '#shared/domain/groups.ts';
import { otherGroupShape } from '#shared/domain/otherGroups.ts';
import { Email, GroupName, Note, tidy } from '#shared/domain/text.ts';
import { type AskedTime, Rhythm, usualTimesAtOnce } from '#shared/domain/usualTimes.ts';
import { z } from '#shared/z.ts';

export const listingLimitBytes = 750_000;
const mostServices = 200;

/** Words of a file: never longer than a file is, and nothing where something else stands. */
const words = z.string().max(listingLimitBytes).optional().catch(undefined);
const several = <T extends z.ZodType>(of: T) =>
  z
    .array(z.unknown())
    .max(1000)
    .optional()
    .catch(undefined)
    .transform((those) =>
      (those ?? []).flatMap((each) => {
        const one = of.safeParse(each);
        return one.success ? [one.data] : [];
      }),
    );

const Schedule = z.object({
  valid_to: words,
  dtstart: words,
  valid_from: words,
  freq: words,
  interval: z.number().optional().catch(undefined),
  byday: words,
  bymonthday: words,
  opens_at: words,
  closes_at: words,
});
const ServiceAddress = z.object({
  address_1: words,
  city: words,
  state_province: words,
  postal_code: words,
});
const Location = z.object({
  name: words,
  addresses: several(ServiceAddress),
  accessibility: several(z.object({ description: words, details: words })),
});
const Term = z.object({ id: words, name: words });
const Service = z.object({
  id: words,
  name: z.string().min(1).max(listingLimitBytes),
  description: words,
  url: words,
  email: words,
  fees: words,
  schedules: several(Schedule),
  service_at_locations: several(z.object({ location: Location.optional().catch(undefined) })),
  cost_options: several(
    z.object({
      amount: z.number().optional().catch(undefined),
      option: words,
      amount_description: words,
    }),
  ),
  attributes: several(z.object({ taxonomy_term: Term.optional().catch(undefined) })),
});
type Service = z.infer<typeof Service>;

/** What a listing says of one group, as far as we can take it. */
export interface ReadListing {
  name: string;
  kind?: GroupKind;
  offers?: string;
  place?: string;
  address?: z.infer<typeof Address>;
  times?: AskedTime[];
  costPence?: number;
  costWords?: string;
  access?: string;
  webPage?: string;
  email?: string;
  /** What stands there and cannot be taken. */
  leftOut: ListingField[];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** Directories keep descriptions as HTML: the words of it, with a line for each paragraph. */
const plainWords = (text: string): string =>
  tidy(
    text
      .replace(/<\s*(br|\/p|\/li|\/div|\/h\d)\b[^<>]{0,1000}>/gi, '\n')
      .replace(/<[a-z/!][^<>]{0,10000}>/gi, '')
      .replace(/&(#?\w{1,6});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
      .replace(/[ \t]+/g, ' ')
      .replace(/\s*\n\s*\n\s*/g, '\n\n'),
  );

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const rhythmOf = ({ freq, interval = 1, byday, bymonthday, dtstart }: z.infer<typeof Schedule>) => {
  const parts = (byday ?? '')
    .toUpperCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const days = parts.map((part) => /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part));
  if (days.some((day) => day === null)) return undefined;
  const weekdays = days.map((day) => weekdayCodes.indexOf(day?.[2] ?? '') + 1);
  const places = days.map((day) => (day?.[1] === '-1' ? 'last' : Number(day?.[1])));
  if (freq === 'WEEKLY') {
    const first = Day.safeParse((dtstart ?? '').slice(0, 10)).data;
    const own = first === undefined ? [] : [weekdayOf(first)];
    return { kind: 'weeks', every: interval, weekdays: weekdays.length > 0 ? weekdays : own };
  }
  if (freq !== 'MONTHLY') return undefined;
  if (bymonthday !== undefined && bymonthday.trim() !== '') {
    if (parts.length > 0) return undefined;
    const dates = bymonthday.split(',').map((date) => (Number(date) === -1 ? 'last' : Number(date)));
    return { kind: 'dates', every: interval, dates };
  }
  if (new Set(weekdays).size !== 1) return undefined;
  return { kind: 'weekdays', every: interval, places, weekday: weekdays[0] };
};

/** `10:30`, `10:30:00` or `10:30+01:00`: what the clock of the hall shows. */
const timeIn = (text: string | undefined): Time | undefined =>
  Time.safeParse((text ?? '').replace(/^(\d):/, '0$1:').slice(0, 5)).data;

const dayIn = (text: string | undefined): Day | undefined => Day.safeParse((text ?? '').slice(0, 10)).data;

/** A schedule as a usual time; undefined where it cannot be one of ours. */
const timeOf = (schedule: z.infer<typeof Schedule>): AskedTime | undefined => {
  const rhythm = Rhythm.safeParse(rhythmOf(schedule)).data;
  const [startsAt, endsAt] = [timeIn(schedule.opens_at), timeIn(schedule.closes_at)];
  const fromOn = dayIn(schedule.dtstart) ?? dayIn(schedule.valid_from);
  const untilOn = dayIn(schedule.valid_to);
  if (!rhythm || startsAt === undefined || endsAt === undefined || endsAt <= startsAt) return undefined;
  if (fromOn !== undefined && untilOn !== undefined && untilOn < fromOn) return undefined;
  return {
    rhythm,
    startsAt,
    endsAt,
    ...(fromOn !== undefined && { fromOn }),
    ...(untilOn !== undefined && { untilOn }),
  };
};

const kindOf = ({ attributes }: Service): GroupKind | undefined =>
  groupKinds.find((kind) =>
    attributes.some(
      ({ taxonomy_term: term }) =>
        term?.id === v5(kind, kindsTaxonomy) || term?.name?.toLowerCase() === kindWords[kind].toLowerCase(),
    ),
  );

/** What a service says, each part tried by the rules for that field of a group. */
const listingOf = (service: Service, today: Day): ReadListing | undefined => {
  const leftOut: ListingField[] = [];
  const taken = <T>(field: ListingField, schema: z.ZodType<T>, given: unknown): T | undefined => {
    if (given === undefined || given === '') return undefined;
    const parsed = schema.safeParse(given);
    if (!parsed.success) leftOut.push(field);
    return parsed.data;
  };
  const name = taken('name', GroupName, plainWords(service.name));
  if (name === undefined) return undefined;
  const location = service.service_at_locations.find((each) => each.location)?.location;
  const [address] = location?.addresses ?? [];
  const current = service.schedules.filter(({ valid_to: to }) => (dayIn(to) ?? today) >= today);
  const read = current.map(timeOf);
  const times = read.filter((time) => time !== undefined).slice(0, usualTimesAtOnce);
  if (times.length < current.length) leftOut.push('times');
  const cost = service.cost_options.find(({ amount }) => amount !== undefined);
  const costWords = [
    ...(service.cost_options.length === 0 ? [service.fees] : []),
    ...service.cost_options.flatMap((each) => [
      each === cost || each.amount === undefined
        ? undefined
        : `£${each.amount}${each.amount_description === undefined ? '' : ` ${each.amount_description}`}`,
      each.option,
    ]),
  ]
    .filter((each) => each !== undefined && each !== '')
    .join('. ');
  const access = (location?.accessibility ?? [])
    .flatMap(({ description, details }) => [description, details])
    .filter((each) => each !== undefined)
    .map(plainWords)
    .join('\n');
  const listing = {
    name,
    kind: kindOf(service),
    offers: taken('offers', Note, plainWords(service.description ?? '')),
    place: taken('place', otherGroupShape.place, location?.name),
    address: taken(
      'address',
      Address,
      address && {
        street: address.address_1 ?? '',
        town: address.city ?? '',
        ...(address.state_province !== undefined &&
          address.state_province !== '' &&
          address.state_province !== address.city && { county: address.state_province }),
        postcode: address.postal_code ?? '',
      },
    ),
    times: times.length === 0 ? undefined : times,
    costPence: taken(
      'cost',
      groupDetailsShape.costPence,
      cost?.amount === undefined ? undefined : Math.round(cost.amount * 100),
    ),
    costWords: taken('cost', groupDetailsShape.costWords, plainWords(costWords)),
    access: taken('access', Note, access),
    webPage: taken('webPage', groupDetailsShape.webPage, service.url),
    email: taken('email', Email, service.email),
    leftOut,
  };
  return Object.fromEntries(
    Object.entries({ ...listing, leftOut: [...new Set(leftOut)] }).filter(([, value]) => value !== undefined),
  ) as unknown as ReadListing;
};

/** The services of a file: one, several, a page of them as a directory hands them out, or those of an organisation. */
const servicesIn = (content: unknown): unknown[] => {
  if (Array.isArray(content)) return content.slice(0, mostServices);
  if (typeof content !== 'object' || content === null) return [];
  for (const [name, value] of Object.entries(content)) {
    if (['contents', 'content', 'services', 'service'].includes(name) && Array.isArray(value))
      return value.slice(0, mostServices);
  }
  return [content];
};

/** Reads a listing for directories (Open Referral UK 3.0), for checking. What is not as it should be is passed over. */
export const readOpenReferral = (
  bytes: Uint8Array,
  today: Day,
): { outcome: 'read'; listings: ReadListing[] } | { outcome: 'refused'; why: ListingRefusal } => {
  if (bytes.length > listingLimitBytes) return { outcome: 'refused', why: 'too-large' };
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { outcome: 'refused', why: 'not-a-listing' };
  }
  const listings = servicesIn(content).flatMap((each) => {
    const service = Service.safeParse(each);
    return (service.success ? listingOf(service.data, today) : undefined) ?? [];
  });
  if (listings.length === 0) return { outcome: 'refused', why: 'nothing-in-it' };
  return { outcome: 'read', listings };
};
