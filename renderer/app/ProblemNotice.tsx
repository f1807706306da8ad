import { type ReactNode, use } from 'react';
import { problemWords } from './problems.ts';
import { StandingContext } from './status.ts';
import type { Problem } from '#shared/contract/result.ts';
import { Notice } from '#renderer/ui/Notice.tsx';

export interface ProblemNoticeProps {
  problem: Problem;
  actions?: ReactNode;
}

/**
 * Says what happened and what to do next, where the leader is; what was typed stays. What the whole page says already,
 * that the program has stopped, is not said twice.
 */
export const ProblemNotice = ({ problem, actions }: ProblemNoticeProps) => {
  const lost = use(StandingContext)?.lost;
  if (lost?.code === problem.code) return null;
  const { title, text } = problemWords(problem);
  return (
    <Notice kind="put-right" title={title} actions={actions}>
      {text}
    </Notice>
  );
};
