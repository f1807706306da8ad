import type { Latest as LatestChange, Way } from './changes.ts';
import { changeWords } from './changeWords.ts';
import { isAtTheDoor } from './atTheDoor.ts';
import { problemWords } from '../problems.ts';
import { useCall } from '../queries.ts';
import { Said } from '../Said.tsx';
import { useToday } from '../status.ts';
import { t } from '#renderer/words/words.ts';
import type { ToldChange } from '#shared/contract/changes.ts';
import type { Problem } from '#shared/contract/result.ts';
import { tellsOfReferrals } from '#shared/domain/changes.ts';

/** The words of the line at the foot. */
export const Latest = ({ latest }: { latest: LatestChange }) => {
  switch (latest.kind) {
    case 'done':
      return latest.says;
    case 'moved':
      return (
        <>
          {t(`changes.moved.${latest.way}`)} <ChangeSaid change={latest.change} />
        </>
      );
    case 'nothing':
      return t(`changes.nothing.${latest.way}`);
    case 'refused':
      return <Refused way={latest.way} problem={latest.problem} />;
  }
};

export const ChangeSaid = ({ change }: { change: ToldChange }) => (
  <Said {...changeWords(change, useToday())} />
);

const kinds = ['changed-since', 'leaned-on', 'has-left', 'not-on-register'] as const;

/** Why something could not be taken back; where a later change stands in the way, which one it is. */
const Refused = ({ way, problem }: { way: Way; problem: Problem }) => {
  const { since } = problem.details;
  const list = useCall('changes.list', { limit: 400 }, { isAsked: since !== undefined });
  const later = list.data?.find(({ changeId }) => changeId === since);
  const isSecret = later && tellsOfReferrals(later.label) && isAtTheDoor(window.location.hash);
  if (later && !isSecret) {
    return (
      <>
        <Said what={`changes.refused.later.${way}`} /> <ChangeSaid change={later} />
      </>
    );
  }
  const kind = kinds.find((each) => each === problem.details.kind);
  if (kind) return <Said what={`changes.refused.${kind}.${way}`} />;
  const { title, text } = problemWords(problem);
  return (
    <>
      <b>{title}</b> {text}
    </>
  );
};
