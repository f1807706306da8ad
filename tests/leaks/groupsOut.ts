import { read } from './reading.ts';
import type { Leaving } from './search.ts';
import type { LeakWorld } from './world.ts';
import { offerSheetPdf, offerText } from '#electron/formats/offerSheet.ts';
import { gapsOf, openReferralOf } from '#electron/formats/openReferral.ts';
import type { Group } from '#shared/domain/groups.ts';
import { shareGroup } from '#shared/domain/sharing/group.ts';
import { noon } from '#tests/support/builders.ts';

/** What a group gives out about itself, beside its name and place: its address, how to get in, what to bring. */
const givenOut = ({ details, welcome }: Group): string[] => {
  const { address, ...others } = details ?? {};
  return [...Object.values(others), ...Object.values(address ?? {}), welcome?.whatToBring].filter(
    (words) => typeof words === 'string',
  );
};

const told = ({ groups, sessions, settings, today }: LeakWorld) =>
  groups.map((group, index) => ({
    may: givenOut(group),
    shared: shareGroup({ group, oldest: group.id, sessions: sessions[index] ?? [], settings, today }),
  }));

/** What directories and link workers are told of a group. */
export const groupsOut = (world: LeakWorld): Leaving[] =>
  told(world).map(({ shared, may }) => ({
    what: 'a listing for directories',
    text: [
      JSON.stringify([shared, gapsOf(shared)]),
      openReferralOf(shared, noon(world.today)),
      offerText(shared, world.today),
    ].join('\n'),
    may,
  }));

export const groupPapers = async (world: LeakWorld): Promise<Leaving[]> =>
  Promise.all(
    told(world).map(async ({ shared, may }) => {
      const about = { print: 'normal', today: world.today, madeAt: noon(world.today) } as const;
      const text = await read(await offerSheetPdf(shared, about));
      return { what: 'what we offer, on paper', text, may };
    }),
  );
