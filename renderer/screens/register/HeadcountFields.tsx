import { memo, useEffect, useRef } from 'react';
import { useCommand } from '#renderer/app/queries.ts';
import { useAnswerAtHand } from '#renderer/app/useAnswerAtHand.ts';
import { useLatestWins } from '#renderer/app/useLatestWins.ts';
import { Stepper } from '#renderer/ui/Stepper.tsx';
import { t } from '#renderer/words/words.ts';
import {
  countedOn,
  type Headcount,
  type HeadcountKind,
  headcountKinds,
  type SessionId,
} from '#shared/domain/sessions.ts';

export interface HeadcountFieldsProps {
  sessionId: SessionId;
  headcount: Headcount;
}

/**
 * People who are counted and not named, saved with every press. What is sent is from which number to which: so nothing
 * is lost that somebody counted in another window meanwhile. Remembered: a mark leaves them as they are.
 */
export const HeadcountFields = memo(({ sessionId, headcount }: HeadcountFieldsProps) => {
  const changeAtHand = useAnswerAtHand('register.get', { sessionId });
  const command = useCommand('register.setHeadcount', ({ sessionId: _session, ...counting }) =>
    changeAtHand((last) => ({ ...last, headcount: countedOn(last.headcount, counting) })),
  );
  /** The numbers that the next press counts on from: those on the disk, as far as this window knows. */
  const known = useRef(headcount);
  const [wanted, want] = useLatestWins<HeadcountKind, number>(async (kind, to) => {
    const from = known.current[kind] ?? 0;
    if (from === to) return true;
    if (!(await command.run({ sessionId, kind, from, to }, t('register.says.headcount')))) return false;
    known.current = { ...known.current, [kind]: to };
    return true;
  });
  useEffect(() => {
    if (wanted.size === 0) known.current = headcount;
  }, [headcount, wanted]);
  return headcountKinds.map((kind) => (
    <Stepper
      key={kind}
      label={t(`register.${kind}`)}
      value={wanted.get(kind) ?? headcount[kind] ?? 0}
      onChange={(count) => want(kind, count)}
      fewerWords={t(`register.${kind}Fewer`)}
      moreWords={t(`register.${kind}More`)}
    />
  ));
});
