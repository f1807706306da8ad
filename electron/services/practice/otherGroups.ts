import type { OtherGroup } from '#shared/domain/otherGroups.ts';

/** Invented neighbours of the practice group; one was checked so long ago that it is time again. */
export const sampleOtherGroups = {
  choir: {
    name: 'Larkfield Sing Together',
    kind: 'music',
    what: 'Old songs and new ones. Nobody has to read music.',
    when: 'Fridays at 10:30, not in August',
    place: 'St Mary’s church hall',
    contact: 'Gwen',
    telephone: '01632 960127',
    webPage: 'singtogether.example.org',
    daysSinceChecked: 40,
  },
  shed: {
    name: 'Mill Lane Men’s Shed',
    kind: 'mens-shed',
    what: 'Mending, making and tea. Women are welcome too.',
    when: 'Mondays and Thursdays, 9 to 1',
    place: 'Behind the fire station',
    contact: 'Clive',
    telephone: '01632 960133',
    daysSinceChecked: 230,
  },
  advice: {
    name: 'Ashdown advice desk',
    kind: 'practical-advice',
    what: 'Help with bills, forms and housing. Just turn up.',
    when: 'Wednesdays, 1 to 4',
    place: 'The library, upstairs, with a lift',
    telephone: '01632 960155',
    email: 'desk@ashdown.example.org',
    daysSinceChecked: 12,
  },
} satisfies Record<string, Omit<OtherGroup, 'id' | 'checkedOn'> & { daysSinceChecked: number }>;
