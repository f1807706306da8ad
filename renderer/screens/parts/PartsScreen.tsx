import { useState } from 'react';
import { ButtonParts } from './ButtonParts.tsx';
import { ChartParts } from './ChartParts.tsx';
import { ChoosingParts } from './ChoosingParts.tsx';
import { FieldParts } from './FieldParts.tsx';
import { ListParts } from './ListParts.tsx';
import { PageParts } from './PageParts.tsx';
import { PaperParts } from './PaperParts.tsx';
import { RegisterParts } from './RegisterParts.tsx';
import { Foot } from '#renderer/app/Foot.tsx';
import { Frame } from '#renderer/app/Frame.tsx';
import { NavigationBoard } from '#renderer/app/NavigationBoard.tsx';
import { SavedWords } from '#renderer/app/Saved.tsx';
import { TopBar } from '#renderer/app/TopBar.tsx';
import { TopActions, type TopAction } from '#renderer/app/TopBarActions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { UndoLine } from '#renderer/ui/UndoLine.tsx';

const rooms = [
  { id: 'buttons', words: 'Buttons', href: '#/parts' },
  { id: 'register', words: 'Register', href: '#/parts' },
  { id: 'lists', words: 'Lists', href: '#/parts', startsGroup: true },
];

const actions: TopAction[] = [
  { id: 'size', words: 'Text size', href: '#/parts' },
  { id: 'language', words: 'English', onPress: () => undefined },
  { id: 'help', words: 'Help', href: '#/parts', isAlwaysInBar: true },
];

/** Every part in every state on one page, for whoever builds screens. Not a page for leaders. */
export const PartsScreen = () => {
  const [isUndone, setIsUndone] = useState(false);
  return (
    <Frame
      skipWords="Skip to the page"
      navigation={
        <NavigationBoard
          label="Rooms"
          brand="Welcome Desk"
          menuWords="Menu"
          rooms={rooms}
          currentId="register"
          foot="Larkfield groups"
          more={<TopActions actions={actions} />}
        />
      }
      topBar={
        <TopBar
          back={{ words: 'Newcomers', href: '#/parts' }}
          saved={<SavedWords words="All changes saved 10:42" shortWords="Saved 10:42" />}
          actions={actions}
        />
      }
      foot={
        <Foot isEmpty={false}>
          <UndoLine
            undo={{ words: 'Undo', onPress: () => setIsUndone(true) }}
            more={<TextLink href="#/parts">What changed</TextLink>}
            actions={<Button size="row">Print</Button>}
          >
            {isUndone ? undefined : (
              <>
                <b>Mair</b> added as a walk-in, here.
              </>
            )}
          </UndoLine>
        </Foot>
      }
    >
      <PageTitle
        margin="1 of 3"
        side="Every part, in every state"
        actions={<Button>Choose other dates</Button>}
        lead="Opening sentences of a rare page stand in this size."
      >
        Parts
      </PageTitle>
      <ButtonParts />
      <FieldParts />
      <ChoosingParts />
      <RegisterParts />
      <PaperParts />
      <ListParts />
      <ChartParts />
      <PageParts />
    </Frame>
  );
};
