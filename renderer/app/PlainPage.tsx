import type { ReactNode } from 'react';
import { useArriving } from './arriving.ts';
import { Frame } from './Frame.tsx';
import { NavigationBoard, type Room } from './NavigationBoard.tsx';
import { TopBar } from './TopBar.tsx';
import { t } from '#renderer/words/words.ts';

export interface PlainPageProps {
  title: string;
  first?: ReactNode;
  /** Where the leader is, when it is a way of several steps. */
  steps?: readonly Room[];
  /** One sentence at the foot of the board. */
  foot?: string;
  children: ReactNode;
}

/** A page before the rooms are open: the first run, and what stands in the way of opening. */
export const PlainPage = ({ title, first, steps = [], foot, children }: PlainPageProps) => {
  useArriving(title, false);
  return (
    <Frame
      skipWords={t('app.skip')}
      navigation={
        <NavigationBoard
          label={t('app.rooms')}
          brand={t('app.name')}
          menuWords={t('app.menu')}
          kind="steps"
          rooms={steps}
          currentId={steps[0]?.id}
          foot={foot}
        />
      }
      topBar={<TopBar actions={[]} />}
    >
      {first}
      {children}
    </Frame>
  );
};
