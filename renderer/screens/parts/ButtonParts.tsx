import { useState } from 'react';
import { Button, type ButtonSize } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Icon, type IconName } from '#renderer/ui/Icon.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';

const sizes: ButtonSize[] = ['big', 'tall', 'normal', 'row'];
const icons: IconName[] = [
  'tick',
  'bar',
  'ring',
  'bubble',
  'triangle',
  'plus',
  'minus',
  'magnifier',
  'undo',
  'brand',
];

/** Buttons, links, signs, notices, progress and the dialog. */
export const ButtonParts = () => {
  const [isAsking, setIsAsking] = useState(false);
  const [done, setDone] = useState(12);
  const close = () => setIsAsking(false);
  return (
    <>
      <Section heading="Buttons" size="stage">
        {sizes.map((size) => (
          <Row key={size} margin={size} space={8} align="middle">
            <Buttons>
              <Button kind="main" size={size}>
                Open the register
              </Button>
              <Button size={size} icon="undo">
                Undo
              </Button>
              <LinkButton href="#/parts" size={size} fullName="See the return of Priya Shah">
                See the return
              </LinkButton>
              <Button kind="quiet" size={size}>
                Not now
              </Button>
            </Buttons>
          </Row>
        ))}
        <Row space={8}>
          Words with <TextLink href="#/parts">Doreen’s page</TextLink> among them, and a name:{' '}
          <TextLink href="#/parts" tone="ink">
            Tom Reddy
          </TextLink>
        </Row>
        <Row space={8} margin="signs">
          <Buttons>
            {icons.map((name) => (
              <Icon key={name} name={name} size={24} />
            ))}
          </Buttons>
        </Row>
      </Section>
      <Section heading="Notices" size="stage">
        <Notice
          kind="know"
          sign="practice"
          title="This is the practice group."
          actions={<Button size="row">Go to my own group</Button>}
        >
          The people here are made up.
        </Notice>
        <Notice
          kind="done"
          title="Return saved for Priya Shah."
          actions={
            <>
              <Button size="row">Open</Button>
              <Button size="row">Show in folder</Button>
            </>
          }
        >
          It is in your Documents folder.
        </Notice>
        <Notice
          kind="put-right"
          title="The memory stick was full."
          actions={<Button size="row">Copy again</Button>}
        >
          Last night’s copy is not on it. Your registers are still here.
        </Notice>
        <Progress
          label="Making the copy"
          done={done}
          total={50}
          countWords={`${done} of 50 registers`}
          stop={{ words: 'Stop', onPress: () => setDone(0) }}
        />
        <Row space={16}>
          <Button onPress={() => setIsAsking(true)}>Ask in a dialog</Button>
        </Row>
        <Dialog
          isOpen={isAsking}
          title="Call off this session?"
          onClose={close}
          actions={
            <>
              <Button kind="main" onPress={close}>
                Call it off
              </Button>
              <Button onPress={close}>Keep it</Button>
            </>
          }
        >
          It counts for nobody, and you can put it back.
        </Dialog>
      </Section>
    </>
  );
};
