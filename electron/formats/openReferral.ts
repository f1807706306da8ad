import { v5 } from 'uuid';
import { directoryWords } from './directoryWords.ts';
import { kindWords } from './listingWords.ts';
import type { Instant } from '#shared/domain/dates.ts';
import type { ListingGap, PublicTime } from '#shared/domain/directory.ts';
import { webAddress } from '#shared/domain/groupDetails.ts';
import { rruleOf } from '#shared/domain/recurrence.ts';
import type { ShareableGroup } from '#shared/domain/sharing/group.ts';

/** What our kinds of group are called in a listing; the same on every computer. */
export const kindsTaxonomy = '0b6bd1f7-8f9f-5a3e-9c0c-5d6b1c6a7a10';

const nothingSaid = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

/** An address of letters that the schema's format and every mail program take. */
const plainEmail =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** `FREQ=MONTHLY;BYDAY=2TU` as the fields of a schedule. */
const ruleFields = (time: PublicTime) => {
  const parts = new Map(
    rruleOf(time.rhythm)
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  );
  return nothingSaid({
    freq: parts.get('FREQ'),
    interval: Number(parts.get('INTERVAL') ?? '1'),
    byday: parts.get('BYDAY'),
    bymonthday: parts.get('BYMONTHDAY'),
  });
};

const scheduleOf = (group: ShareableGroup, time: PublicTime, serviceId: string) => {
  const { notInMonths, sessions, startsAt, endsAt, firstOn, lastOn, number } = time;
  const words = [
    ...(sessions === undefined ? [] : [directoryWords.course(sessions)]),
    ...(notInMonths === undefined ? [] : [directoryWords.notIn(notInMonths)]),
    directoryWords.clock,
  ].join(' ');
  return nothingSaid({
    id: v5(`schedule ${firstOn} ${number}`, group.groupId),
    service_id: serviceId,
    valid_from: firstOn,
    valid_to: lastOn,
    dtstart: firstOn,
    ...ruleFields(time),
    opens_at: startsAt,
    closes_at: endsAt,
    description: words,
  });
};

const locationOf = (group: ShareableGroup, serviceId: string) => {
  const { place, address, access, groupId } = group;
  const id = v5('location', groupId);
  return {
    id: v5('service at location', groupId),
    service_id: serviceId,
    location_id: id,
    location: nothingSaid({
      id,
      location_type: 'physical',
      name: place,
      addresses: address && [
        {
          id: v5('address', groupId),
          location_id: id,
          address_1: address.street,
          city: address.town,
          // The profile asks for a county, and many addresses have none: the town is what its readers fall back to.
          state_province: address.county ?? address.town,
          postal_code: address.postcode,
          country: 'GB',
          address_type: 'physical',
        },
      ],
      accessibility:
        access === undefined
          ? undefined
          : [{ id: v5('accessibility', groupId), location_id: id, description: access }],
    }),
  };
};

const contactOf = ({ leaderName, leaderTelephone, groupId }: ShareableGroup, serviceId: string) => {
  const id = v5('contact', groupId);
  return nothingSaid({
    id,
    service_id: serviceId,
    name: leaderName,
    // HSDS has them; the profile's compiled schema leaves them out and allows them.
    phones:
      leaderTelephone === undefined
        ? undefined
        : [{ id: v5('phone', groupId), contact_id: id, service_id: serviceId, number: leaderTelephone }],
  });
};

const costOf = ({ costPence, costWords, groupId }: ShareableGroup, serviceId: string) =>
  costPence === undefined && costWords === undefined
    ? undefined
    : [
        nothingSaid({
          id: v5('cost', groupId),
          service_id: serviceId,
          option: costWords,
          amount: costPence === undefined ? undefined : costPence / 100,
          amount_description: costPence === undefined ? undefined : directoryWords.aSession,
        }),
      ];

const descriptionOf = (group: ShareableGroup): string | undefined => {
  const { offers, cannotOffer, whatToBring, leaderTelephone, times, isOver } = group;
  const paragraphs = [
    offers,
    cannotOffer === undefined ? undefined : directoryWords.cannotOffer(cannotOffer),
    whatToBring === undefined ? undefined : directoryWords.bring(whatToBring),
    times.length === 0 && !isOver ? directoryWords.byArrangement : undefined,
    leaderTelephone === undefined ? undefined : directoryWords.ring(group),
  ].filter((words) => words !== undefined);
  return paragraphs.length === 0 ? undefined : paragraphs.join('\n\n');
};

/** What the listing has no field for, or lacks. */
export const gapsOf = (group: ShareableGroup): ListingGap[] => {
  const { times, place, address, leaderTelephone, changes, email } = group;
  const gaps: Record<ListingGap, boolean> = {
    'no-times': times.length === 0,
    months: times.some(({ notInMonths }) => notInMonths !== undefined),
    dates: changes.length > 0,
    'no-place': place === undefined && address === undefined,
    'no-address': place !== undefined && address === undefined,
    telephone: leaderTelephone !== undefined,
    'no-telephone': leaderTelephone === undefined,
    'web-page': group.webPage === undefined,
    email: email !== undefined && !plainEmail.test(email),
  };
  return (Object.keys(gaps) as ListingGap[]).filter((gap) => gaps[gap]);
};

/**
 * A group as one service of Open Referral UK 3.0 (HSDS-UK). Its ids stay the same, so that a directory takes a later
 * listing for the same service. What has no field is said in words: dates in `alert`, months in the schedule.
 */
export const openReferralOf = (group: ShareableGroup, savedAt: Instant): string => {
  const { groupId: id, organisationKey, organisation, kind, email, webPage, checkedOn } = group;
  const organisationId = v5('organisation', organisationKey);
  const termId = v5(kind, kindsTaxonomy);
  const alert = group.changes.map(directoryWords.change).join(' ');
  const service = nothingSaid({
    id,
    organization_id: organisationId,
    name: group.name,
    description: descriptionOf(group),
    url: webPage === undefined ? undefined : webAddress(webPage),
    email: email !== undefined && plainEmail.test(email) ? email : undefined,
    status: group.isOver ? 'inactive' : 'active',
    assured_date: checkedOn,
    alert: alert === '' ? undefined : alert,
    last_modified: savedAt,
    schedules: group.times.map((time) => scheduleOf(group, time, id)),
    service_at_locations:
      group.place === undefined && group.address === undefined ? undefined : [locationOf(group, id)],
    organization: {
      id: organisationId,
      name: organisation,
      description: directoryWords.aboutOrganisation(organisation),
    },
    cost_options: costOf(group, id),
    contacts:
      group.leaderName === undefined && group.leaderTelephone === undefined
        ? undefined
        : [contactOf(group, id)],
    attributes: [
      {
        id: v5('kind', id),
        link_id: id,
        taxonomy_term_id: termId,
        link_type: 'service',
        taxonomy_term: {
          id: termId,
          name: kindWords[kind],
          description: kindWords[kind],
          taxonomy: directoryWords.taxonomy,
          taxonomy_id: kindsTaxonomy,
        },
      },
    ],
  });
  return `${JSON.stringify(service, undefined, 2)}\n`;
};
