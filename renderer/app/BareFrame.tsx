import type { ReactNode } from 'react';
import { Frame } from './Frame.tsx';
import { NavigationBoard } from './NavigationBoard.tsx';
import { t } from '#renderer/words/words.ts';

export interface BareFrameProps {
  topBar: ReactNode;
  children: ReactNode;
}

/** The frame of every page while no folder is open: there is no room to go to. */
export const BareFrame = ({ topBar, children }: BareFrameProps) => (
  <Frame
    skipWords={t('app.skip')}
    navigation={
      <NavigationBoard
        label={t('app.rooms')}
        brand={t('app.name')}
        menuWords={t('app.menu')}
        rooms={[]}
        currentId={undefined}
      />
    }
    topBar={topBar}
  >
    {children}
  </Frame>
);
