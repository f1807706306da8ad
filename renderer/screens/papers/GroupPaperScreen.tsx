import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { BadgesScreen } from './BadgesScreen.tsx';
import { MailingScreen, NumbersScreen } from './ContactScreens.tsx';
import { DatesScreen } from './DatesScreen.tsx';
import { PosterScreen } from './PosterScreen.tsx';
import { SignInScreen } from './SignInScreen.tsx';
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
  badges: (group) => <BadgesScreen group={group} />,
  'sign-in': (group) => <SignInScreen group={group} />,
  mailing: (group) => <MailingScreen group={group} />,
  telephones: (group) => <NumbersScreen group={group} kind="telephones" />,
  'telephone-tree': (group) => <NumbersScreen group={group} kind="telephone-tree" />,
};

/** A paper about a group that can be put up or given away. */
export const GroupPaperScreen = ({ groupId, paper }: GroupPaperScreenProps) => {
  const asked = useCall('groups.get', { groupId });
  const show = Object.hasOwn(papers, paper) ? papers[paper] : undefined;
  if (!show) return <Redirect to={`/groups/${groupId}`} replace />;
  return asked.data ? show(asked.data.group) : <Waiting on={asked} />;
};
