import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { DatesScreen } from './DatesScreen.tsx';
import { PosterScreen } from './PosterScreen.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId } from '#shared/domain/ids.ts';

export interface GroupPaperScreenProps {
  groupId: GroupId;
  /** Which paper, as the address has it. */
  paper: string;
}

const papers: Readonly<Record<string, (group: Group) => ReactNode>> = {
  poster: (group) => <PosterScreen group={group} />,
  dates: (group) => <DatesScreen group={group} />,
};

/** A paper about a group that can be put up or given away. */
export const GroupPaperScreen = ({ groupId, paper }: GroupPaperScreenProps) => {
  const asked = useCall('groups.get', { groupId });
  const show = Object.hasOwn(papers, paper) ? papers[paper] : undefined;
  if (!show) return <Redirect to={`/groups/${groupId}`} replace />;
  return asked.data ? show(asked.data.group) : <Waiting on={asked} />;
};
