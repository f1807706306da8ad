import { expect, test } from 'vitest';
import { listingPdf } from '#electron/formats/listing.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { shareListing } from '#shared/domain/sharing/listing.ts';
import type { OtherGroup } from '#shared/domain/otherGroups.ts';
import type { OtherGroupId } from '#shared/domain/ids.ts';
import { day, noon } from '#tests/support/builders.ts';
import { elementsOf, readPdf } from '#tests/support/readPdf.ts';

const neighbours = (count: number): OtherGroup[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `0190aaaa-0000-7000-8000-00000000000${at}` as OtherGroupId,
    name: `Côr Tŷ Mawr ${at + 1}`,
    kind: 'music',
    what: 'Old songs and new ones.',
    when: 'Fridays at 10:30',
    place: 'Church hall',
    contact: 'Gwen',
    telephone: '01632 960127',
    email: 'gwen@example.org',
    webPage: 'choir.example.org',
    checkedOn: day('2026-11-20'),
  }));

const printed = async (count: number, print: 'normal' | 'large') =>
  readPdf(
    (
      await listingPdf(
        shareListing({
          ours: [],
          others: neighbours(count),
          today: day('2026-11-24'),
          settings: usualSettings,
        }),
        {
          print,
          madeAt: noon('2026-11-24'),
        },
      )
    ).bytes,
  );

test('the sheet reads aloud as headings with what stands under each, and three groups fit on one page', async () => {
  const { pages, isTagged, title } = await printed(3, 'normal');
  expect({ pages: pages.length, isTagged, title }).toEqual({
    pages: 1,
    isTagged: true,
    title: 'Groups and services near you',
  });
  const { elements, text } = pages[0] ?? { elements: [], text: '' };
  expect(elementsOf(elements, 'H2').map((each) => each.text)).toEqual([
    'Côr Tŷ Mawr 1',
    'Côr Tŷ Mawr 2',
    'Côr Tŷ Mawr 3',
  ]);
  expect(text).toContain('Ring Gwen, 01632 960127');
});

test('in large print what does not fit goes on to further pages, and none is lost', async () => {
  const { pages } = await printed(9, 'large');
  expect(pages.length).toBeGreaterThan(1);
  const names = pages.flatMap(({ elements }) => elementsOf(elements, 'H2').map(({ text }) => text));
  expect(names).toEqual(neighbours(9).map(({ name }) => name));
});
