import type { Day } from '../dates.ts';
import type { HoldingContent } from '../holding.ts';
import { approve, type Approved } from './approved.ts';

/** Everything held about somebody, for themselves; only `shareHolding` makes one. */
export type ShareableHolding = Approved<'holding', HoldingContent>;

/**
 * What somebody is given who asks what is held about them (DOMAIN 6): all of it, and of nobody else anything but who greets
 * them, comes along, or was told. It rests on no consent of theirs, for it goes to them alone.
 */
export const shareHolding = (content: HoldingContent, today: Day): ShareableHolding => {
  const personId = content.person.id;
  const stories = content.stories.filter(({ referral }) => referral.personId === personId);
  const wellbeing = content.wellbeing.filter(({ said }) => said.personId === personId);
  return approve(
    'holding',
    { ...content, stories, wellbeing },
    { to: { personId }, madeOn: today, under: [] },
  );
};
