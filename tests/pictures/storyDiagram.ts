import { referrals as words } from '#renderer/words/en/referrals.ts';
import { isClosed, type Move, moves, ReferralState } from '#shared/domain/storyMoves.ts';

/** A word for a state that a diagram takes: no hyphens. */
const idOf = (state: ReferralState): string => state.replaceAll('-', '_');

const by: Readonly<Record<Move['by'], string>> = {
  leader: '',
  register: ': the register tells it',
  pause: ': away, and back',
};

/** docs/story.md: the table of moves as a picture. Made from the table alone, so that it cannot say anything else. */
export const storyDiagram = (): string =>
  [
    '# The story of a referral',
    '',
    '_Made from the table in `shared/domain/storyMoves.ts` by `npm run docs:story`; a test holds it fresh._',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...ReferralState.options.map((state) => `  state "${words.state[state]}" as ${idOf(state)}`),
    '  [*] --> received',
    ...moves.map((move) => `  ${idOf(move.from)} --> ${idOf(move.to)}${by[move.by]}`),
    ...ReferralState.options.filter(isClosed).map((state) => `  ${idOf(state)} --> [*]`),
    '```',
    '',
    'An arrow without words is something that the leader says. What is not in the picture cannot happen. No arrow takes',
    'anybody out of the group: a story may end, and belonging goes on.',
    '',
  ].join('\n');
