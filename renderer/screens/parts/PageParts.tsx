import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Heading } from '#renderer/ui/Heading.tsx';
import { Picture } from '#renderer/ui/Picture.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sentence } from '#renderer/ui/Sentence.tsx';
import { SizedWords } from '#renderer/ui/SizedWords.tsx';
import { Steps } from '#renderer/ui/Steps.tsx';
import { Table, type TableColumn } from '#renderer/ui/Table.tsx';

type Line = { reference: string; came: string; state: string; visits: number };

const lines: Line[] = [
  { reference: 'PS-118', came: '27 Oct, 10, 17, 24 Nov', state: 'Settling in, 5 of 6', visits: 4 },
  { reference: 'D.H.', came: '24 Nov, first visit', state: 'Arrived', visits: 1 },
];

const columns: TableColumn<Line>[] = [
  { id: 'person', heading: 'Person', cell: (line) => line.reference },
  { id: 'came', heading: 'Came on', cell: (line) => line.came },
  { id: 'state', heading: 'Where they are now', cell: (line) => line.state },
  { id: 'visits', heading: 'Visits', cell: (line) => line.visits, isNumber: true },
];

const brand = new URL('../../icon.svg', import.meta.url).href;

/** The page that leaves, its table, steps, a picture, and a part that is still empty. */
export const PageParts = () => (
  <Section heading="The page that leaves" size="stage">
    <Card margin="leaves" label="The page that will leave">
      <Heading level={3}>Return from Knit &amp; Natter, Larkfield</Heading>
      <Sentence tone="soft">
        For Priya Shah. Tuesday 27 October to Tuesday 24 November 2026. 4 sessions met.
      </Sentence>
      <Table
        caption="Return for Priya Shah"
        columns={columns}
        lines={lines}
        lineId={(line) => line.reference}
      />
      <Sentence size="small">Jean Whitlock, leader</Sentence>
    </Card>
    <Row margin="stays here" space={16}>
      <b>Ivy Marsh is not in this return.</b> Ivy asked us not to tell Priya.
    </Row>
    <Row space={24} width="full">
      <Table
        caption="Visits, close together"
        columns={columns}
        lines={lines}
        lineId={(line) => line.reference}
        height="close"
      />
    </Row>
    <Steps
      steps={[
        <>
          Press <b>Open the register</b> beside your group.
        </>,
        'Press each name as people come in. A long step goes on under its own words, and its number stays where it is, beside the first line.',
        <SizedWords key="size" size={150}>
          A word in the size that it names
        </SizedWords>,
      ]}
    />
    <Picture src={brand} shows="The sign of Welcome Desk" size={{ width: 240, height: 240 }} isLazy={false} />
    <EmptyState action={<Button icon="plus">Add a newcomer</Button>}>
      People a link worker sends to you will be listed here.
    </EmptyState>
  </Section>
);
