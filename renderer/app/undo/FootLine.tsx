import { type ReactNode, use } from 'react';
import { isAtTheDoor, tells } from './atTheDoor.ts';
import { type Latest as LatestChange, LatestContext, useChanges } from './changes.ts';
import { Latest } from './Latest.tsx';
import { Foot } from '../Foot.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { UndoLine } from '#renderer/ui/UndoLine.tsx';
import { t } from '#renderer/words/words.ts';

const changesPage = '#/changes';

/** What the line offers: to take back what was done, to do again what was taken back. */
const offerOf = (latest: LatestChange | undefined): 'undo' | 'redo' | undefined => {
  if (latest?.kind === 'done') return 'undo';
  if (latest?.kind !== 'moved') return undefined;
  return latest.way === 'undo' ? 'redo' : 'undo';
};

/** What the line at the foot has to say here. On a register nothing that tells of referrals: anybody may read it. */
const useShownLatest = (): LatestChange | undefined => {
  const latest = use(LatestContext);
  return latest && !(isAtTheDoor(window.location.hash) && tells(latest)) ? latest : undefined;
};

/** The line at the foot of every page. */
export const FootLine = ({ actions }: { actions?: ReactNode }) => {
  const { move } = useChanges();
  const shown = useShownLatest();
  const offer = offerOf(shown);
  return (
    <Foot isEmpty={!shown && actions === undefined}>
      <UndoLine
        undo={offer && { words: t(`app.${offer}`), onPress: () => void move(offer) }}
        more={
          // Where the page has buttons of its own here, the line must still fit on one row of a small window.
          actions || window.location.hash === changesPage ? undefined : (
            <TextLink href={changesPage}>{t('changes.title')}</TextLink>
          )
        }
        actions={actions}
      >
        {shown && <Latest latest={shown} />}
      </UndoLine>
    </Foot>
  );
};
