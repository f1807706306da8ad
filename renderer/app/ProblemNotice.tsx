import { problemWords } from './problems.ts';
import type { Problem } from '#shared/contract/result.ts';
import { Notice } from '#renderer/ui/Notice.tsx';

export interface ProblemNoticeProps {
  problem: Problem;
  actions?: React.ReactNode;
}

/** Says what happened and what to do next, where the leader is; what was typed stays. */
export const ProblemNotice = ({ problem, actions }: ProblemNoticeProps) => {
  const { title, text } = problemWords(problem);
  return (
    <Notice kind="put-right" title={title} actions={actions}>
      {text}
    </Notice>
  );
};
