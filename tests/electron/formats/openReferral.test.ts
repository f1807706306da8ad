import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listingLimitBytes, readOpenReferral } from '#electron/formats/readOpenReferral.ts';
import { gapsOf, openReferralOf } from '#electron/formats/openReferral.ts';
import { offerSheetPdf, offerText } from '#electron/formats/offerSheet.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import { meetingDays } from '#shared/domain/recurrence.ts';
import { type SessionRecords, sessionsBetween } from '#shared/domain/schedule.ts';
import { shareGroup } from '#shared/domain/sharing/group.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { RRuleTemporal } from '#shared/rrule.ts';
import { Temporal } from '#shared/temporal.ts';
import { aGroup, day, groupId, noon, slot, time } from '#tests/support/builders.ts';
import { readPdf } from '#tests/support/readPdf.ts';
import { anyCalendar } from '#tests/support/usualTimes.ts';

const today = day('2026-11-24');
const schema = JSON.parse(
  readFileSync(new URL('../../fixtures/open-referral-uk/service.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

interface Schedule {
  dtstart: Day;
  valid_to?: Day;
  freq: string;
  interval: number;
  byday?: string;
  bymonthday?: string;
  opens_at: string;
  closes_at: string;
}
interface Service {
  id: string;
  name: string;
  alert?: string;
  status: string;
  schedules: Schedule[];
  [field: string]: unknown;
}

const shared = (group: Group, records: SessionRecords = new Map()) =>
  shareGroup({
    group,
    oldest: group.id,
    sessions: sessionsBetween(group, today, addDays(today, 90), records),
    today,
    settings: { ...usualSettings, leaderName: 'Jean Carter', leaderTelephone: '01632 960123' },
  });

const serviceOf = (group: Group, records: SessionRecords = new Map()): Service =>
  JSON.parse(openReferralOf(shared(group, records), noon('2026-11-24'))) as Service;

const problems = (service: unknown): unknown => (validate(service) ? [] : validate.errors);

/** The dates that a directory works out from a schedule, by the rules of RFC 5545 and nothing of ours. */
const datesOf = (
  { dtstart, valid_to: to, freq, interval, byday, bymonthday }: Schedule,
  until: Day,
): Day[] => {
  const by = byday === undefined ? '' : `;BYDAY=${byday}`;
  const on = bymonthday === undefined ? '' : `;BYMONTHDAY=${bymonthday}`;
  return new RRuleTemporal({
    rruleString: `RRULE:FREQ=${freq};INTERVAL=${interval}${by}${on}`,
    dtstart: Temporal.PlainDate.from(dtstart).toZonedDateTime('UTC'),
  })
    .between(new Date(`${dtstart}T00:00:00Z`), new Date(`${until}T00:00:00Z`), true)
    .map((date) => date.toString().slice(0, 10) as Day)
    .filter((date) => to === undefined || date <= to);
};

const whole: Group = aGroup({
  name: 'Gwau a Sgwrs Tŷ’r Cymry',
  place: 'Village hall',
  offers: 'Wool, tea & company',
  cannotOffer: 'We have no lift',
  details: {
    costPence: 250,
    costWords: 'The first time is free',
    access: 'A ramp at the side door',
    address: { street: '3 Mill Lane', town: 'Larkfield', county: 'Kent', postcode: 'ME20 6QU' },
    webPage: 'larkfield.example.org/knit?at=hall',
    email: 'hello@example.org',
    checkedOn: day('2026-11-20'),
  },
});

describe('the listing of a group for directories', () => {
  test('is one service of Open Referral UK with all that is known', () => {
    const service = serviceOf(whole);
    expect(problems(service)).toEqual([]);
    expect(service).toMatchObject({
      id: whole.id,
      name: 'Gwau a Sgwrs Tŷ’r Cymry',
      url: 'https://larkfield.example.org/knit?at=hall',
      assured_date: '2026-11-20',
      status: 'active',
      cost_options: [{ amount: 2.5, option: 'The first time is free' }],
      contacts: [{ name: 'Jean Carter', phones: [{ number: '01632 960123' }] }],
      service_at_locations: [
        {
          location: {
            location_type: 'physical',
            addresses: [
              { city: 'Larkfield', state_province: 'Kent', postal_code: 'ME20 6QU', country: 'GB' },
            ],
            accessibility: [{ description: 'A ramp at the side door' }],
          },
        },
      ],
      attributes: [{ taxonomy_term: { name: 'Crafts, knit and natter' } }],
    });
    expect(String(service['description'])).toContain('We have no lift');
  });

  test('has the same ids every time, and its own for another group', () => {
    const ids = (group: Group) => JSON.stringify(serviceOf(group)).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
    expect(ids({ ...whole, name: 'Another name' })).toEqual(ids(whole));
    const others = new Set(ids({ ...whole, id: groupId(9) }));
    // Only what the kind of group is called is everybody's.
    expect(new Set(ids(whole).filter((id) => others.has(id))).size).toBe(2);
  });

  test('says in its alert when a date is off, moved, elsewhere or left out, and never why', () => {
    const next = day('2026-12-01');
    const session = {
      startsAt: time('10:30'),
      endsAt: time('12:30'),
      headcount: { visitors: 0, children: 0, supporters: 0 },
    };
    const records = new Map([
      [
        slot('2026-12-01'),
        { ...session, day: next, place: 'Village hall', cancelledBecause: 'Margaret is in hospital' },
      ],
      [
        slot('2026-12-08'),
        {
          ...session,
          day: day('2026-12-10'),
          place: 'Church room',
          movedFrom: { day: day('2026-12-08'), startsAt: time('10:30'), endsAt: time('12:30') },
        },
      ],
    ]);
    const [kept] = whole.usualTimes;
    const times = kept && 'times' in kept ? kept.times : [];
    const group = {
      ...whole,
      usualTimes: [
        {
          fromOn: day('2026-01-06'),
          times: times.map((each) => ({
            ...each,
            notOn: [{ on: day('2026-12-22'), because: 'Margaret’s funeral' }],
          })),
        },
      ],
    };
    const service = serviceOf(group, records);
    expect(problems(service)).toEqual([]);
    expect(service.alert).toBe(
      'No meeting on Tuesday 1 December 2026. Not on Tuesday 8 December 2026 but on Thursday 10 December 2026, 10:30 to 12:30, Church room. No meeting on Tuesday 22 December 2026.',
    );
    expect(JSON.stringify(service)).not.toContain('Margaret');
  });

  test('is valid for every kind of schedule, and a directory works out the same dates, or is told in words', () => {
    const until = day('2028-12-31');
    fc.assert(
      fc.property(anyCalendar, ({ group, records }) => {
        const public_ = shared(group, records);
        const service = serviceOf(group, records);
        expect(problems(service)).toEqual([]);
        expect(service.schedules.length).toBe(public_.times.length);
        public_.times.forEach((each, at) => {
          const schedule = service.schedules[at] as Schedule & { description: string };
          expect([schedule.opens_at, schedule.closes_at]).toEqual([each.startsAt, each.endsAt]);
          // What no field can say is in words: months in the schedule, dates in the alert.
          const months = new Set(each.notInMonths);
          expect(schedule.description.includes('Not in ')).toBe(months.size > 0);
          const to = each.lastOn !== undefined && each.lastOn < until ? each.lastOn : until;
          const read = datesOf(schedule, to).filter((date) => !months.has(Number(date.slice(5, 7))));
          const { firstOn: _first, lastOn: _last, sessions: _course, ...rule } = each;
          expect(read).toEqual(meetingDays(rule, each.firstOn, to));
        });
        expect(gapsOf(public_).includes('dates')).toBe(public_.changes.length > 0);
      }),
      { numRuns: 120 },
    );
  });
});

describe('a listing that a directory gave out', () => {
  test('fills in what it was made from', () => {
    const bytes = Buffer.from(openReferralOf(shared(whole), noon('2026-11-24')));
    const read = readOpenReferral(bytes, today);
    if (read.outcome !== 'read') throw new Error(read.why);
    const { checkedOn: _checkedOn, ...told } = whole.details ?? {};
    expect(read.listings).toHaveLength(1);
    expect(read.listings[0]).toMatchObject({
      name: whole.name,
      kind: 'crafts',
      place: 'Village hall',
      ...told,
      webPage: 'https://larkfield.example.org/knit?at=hall',
      times: [{ rhythm: { kind: 'weeks', every: 1, weekdays: [2] }, startsAt: '10:30', endsAt: '12:30' }],
      leftOut: [],
    });
  });

  test('is read as directories write: pages of services, HTML, several prices, hours with seconds', () => {
    const file = {
      totalItems: 1,
      contents: [
        {
          id: 'x',
          name: 'Tea &amp; Talk',
          description: '<p>Come <b>in</b>.</p><script>alert(1)</script><p>All welcome</p>',
          url: 'http://example.org/tea',
          schedules: [
            { freq: 'MONTHLY', byday: '2TU,4TU', opens_at: '9:30:00', closes_at: '11:00:00Z' },
            { freq: 'WEEKLY', opens_at: 'ten', closes_at: '11:00' },
          ],
          cost_options: [{ amount: 2 }, { amount: 1, amount_description: 'with a carer' }],
        },
      ],
    };
    const read = readOpenReferral(Buffer.from(JSON.stringify(file)), today);
    expect(read).toEqual({
      outcome: 'read',
      listings: [
        {
          name: 'Tea & Talk',
          offers: 'Come in.\nalert(1)All welcome',
          times: [
            {
              rhythm: { kind: 'weekdays', every: 1, places: [2, 4], weekday: 2 },
              startsAt: '09:30',
              endsAt: '11:00',
            },
          ],
          costPence: 200,
          costWords: '£1 with a carer',
          webPage: 'http://example.org/tea',
          leftOut: ['times'],
        },
      ],
    });
  });

  test('that is none, too large, or meant to do harm ends in a reason', () => {
    const of = (text: string) => readOpenReferral(Buffer.from(text), today);
    const long = 'x'.repeat(200_000);
    for (const text of [
      '',
      '{',
      'null',
      '3',
      '"x"',
      '[]',
      '{}',
      '{"name":""}',
      '{"contents":[1,null,[]]}',
      '{"__proto__":{"name":1}}',
    ]) {
      expect({ text, ...of(text) }).toMatchObject({ text, outcome: 'refused' });
    }
    expect(readOpenReferral(Buffer.from([0xff, 0xfe, 0x7b]), today)).toMatchObject({ why: 'not-a-listing' });
    expect(of('['.repeat(100_000))).toMatchObject({ outcome: 'refused' });
    expect(of(' '.repeat(listingLimitBytes + 1))).toMatchObject({ why: 'too-large' });
    expect(
      of(
        JSON.stringify({
          name: 'Tea',
          description: long,
          url: 'javascript:alert(1)',
          email: long,
          schedules: 7,
        }),
      ),
    ).toEqual({
      outcome: 'read',
      listings: [{ name: 'Tea', leftOut: ['offers', 'webPage', 'email'] }],
    });
    // Marks of HTML that never end are read in no time.
    expect(of(JSON.stringify({ name: 'Tea', description: '<p '.repeat(60_000) }))).toMatchObject({
      outcome: 'read',
    });
  });

  test('whatever stands in it, only what a group can hold comes out', () => {
    const anything = fc.record(
      {
        name: fc.oneof(fc.string(), fc.anything()),
        description: fc.anything(),
        url: fc.oneof(fc.webUrl(), fc.anything()),
        schedules: fc.oneof(
          fc.anything(),
          fc.array(
            fc.record({
              freq: fc.constantFrom('WEEKLY', 'MONTHLY', 'YEARLY'),
              interval: fc.oneof(fc.integer(), fc.double()),
              byday: fc.constantFrom('TU', '2TU', '-1FR', 'MO,TU', '9MO', ''),
              opens_at: fc.constantFrom('10:00', '25:00', ''),
              closes_at: fc.constantFrom('11:00', '09:00'),
            }),
          ),
        ),
        cost_options: fc.anything(),
        service_at_locations: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, (service) => {
        const read = readOpenReferral(Buffer.from(JSON.stringify(service) ?? ''), today);
        expect(['read', 'refused']).toContain(read.outcome);
      }),
      { numRuns: 200 },
    );
  });
});

describe('“What we offer”', () => {
  test('is one page, also when much is said, and holds every word in the letters of Wales', async () => {
    const much = 'Croeso i bawb, tŷ cynnes a phaned o de bob tro. '.repeat(14).trim();
    const group = shared({
      ...whole,
      offers: much,
      cannotOffer: much,
      name: `${'Ŵ'.repeat(60)} ${'ŷ'.repeat(59)}`,
    });
    const { bytes, cannotShow } = await offerSheetPdf(group, {
      print: 'normal',
      today,
      madeAt: noon('2026-11-24'),
    });
    const { pages, isTagged } = await readPdf(bytes);
    expect({ pages: pages.length, isTagged, cannotShow }).toEqual({
      pages: 1,
      isTagged: true,
      cannotShow: [],
    });
    expect(pages[0]?.text.replaceAll(' ', '')).toContain(much.replaceAll(' ', ''));
  });

  test('says the same as a text: when, where, what it costs, whom to ask', () => {
    const text = offerText(shared(whole), today);
    for (const words of [
      'Tuesdays, 10:30 to 12:30',
      '3 Mill Lane, Larkfield',
      '£2.50 a session',
      'Jean Carter',
      'A ramp',
    ])
      expect(text).toContain(words);
  });
});
