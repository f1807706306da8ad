import type { GroupKind } from '#shared/domain/groups.ts';

export const kinds = {
  crafts: 'Crafts, knit and natter',
  arts: 'Arts',
  walking: 'Walking',
  sport: 'Sport and exercise',
  gardening: 'Allotment and gardening',
  conservation: 'Conservation and green spaces',
  'community-kitchen': 'Community kitchen, lunch club',
  'parent-and-baby': 'Parent and baby',
  reading: 'Reading',
  music: 'Music and singing',
  friendship: 'Friendship and social',
  'peer-support': 'Peer support',
  'mens-shed': 'Men’s shed',
  'learning-course': 'Learning course',
  'practical-advice': 'Practical advice',
  volunteering: 'Volunteering',
  'faith-linked': 'Faith-linked',
  other: 'Something else',
} as const satisfies Record<GroupKind, string>;
