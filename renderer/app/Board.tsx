import { firstRunSteps, useIsFirstRun } from './firstRun.ts';
import { NavigationBoard } from './NavigationBoard.tsx';
import { useCall } from './queries.ts';
import { roomAddress, roomGroups, useRoom } from './rooms.ts';
import { useStanding } from './status.ts';
import { type TopAction, TopActions } from './TopBarActions.tsx';
import { useAddress } from './useAddress.ts';
import { languages } from '#renderer/words/languages.ts';
import { t } from '#renderer/words/words.ts';

const useRooms = () => ({
  kind: 'rooms' as const,
  label: t('app.rooms'),
  rooms: roomGroups.flatMap((rooms, group) =>
    rooms.map((room, position) => ({
      id: room,
      words: t(`app.${room}`),
      href: roomAddress[room],
      startsGroup: group > 0 && position === 0,
    })),
  ),
  currentId: useRoom(),
});

const useSteps = () => {
  const words = {
    '/welcome': t(languages.length > 1 ? 'firstRun.steps.languageAndSize' : 'firstRun.steps.size'),
    '/welcome/group': t('firstRun.steps.group'),
    '/welcome/safety': t('firstRun.steps.safety'),
  };
  return {
    kind: 'steps' as const,
    label: t('firstRun.steps.label'),
    rooms: firstRunSteps.map((step, at) => ({
      id: step,
      words: t('firstRun.steps.numbered', { number: at + 1, step: words[step] }),
      href: `#${step}`,
    })),
    currentId: useAddress()?.address,
  };
};

/** The board beside every page: the rooms, or the steps of the first run. */
export const Board = ({ actions }: { actions: readonly TopAction[] }) => {
  const { status } = useStanding();
  const settings = useCall('settings.get', {});
  const isFirstRun = useIsFirstRun();
  const rooms = useRooms();
  const steps = useSteps();
  const owner = status.isPractice ? t('app.practiceGroup') : settings.data?.organisationName;
  return (
    <NavigationBoard
      brand={t('app.name')}
      menuWords={t('app.menu')}
      more={<TopActions actions={actions.filter((action) => !action.isAlwaysInBar)} />}
      foot={isFirstRun ? t('firstRun.board') : owner}
      {...(isFirstRun ? steps : rooms)}
    />
  );
};
