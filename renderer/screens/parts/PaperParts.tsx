import { useState } from 'react';
import { EntryRow } from '#renderer/ui/EntryRow.tsx';
import { List } from '#renderer/ui/List.tsx';
import { type MarkedPiece, MarkedText } from '#renderer/ui/MarkedText.tsx';
import { type PaperBox, PaperSheet } from '#renderer/ui/PaperSheet.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';

const empty: PaperBox = { mark: 'empty', words: 'box to tick' };
const tick: PaperBox = { mark: 'tick', words: 'ticked' };
const apologies: PaperBox = { mark: 'letter', letter: 'A', words: 'A for apologies' };

const message = 'Doreen Hughes, 07700 900123, likes a seat by the door. NHS no 943 476 5919.';
const pieces: MarkedPiece[] = [
  { from: 0, to: 13, number: 1, kind: 'found' },
  { from: 15, to: 27, number: 2, kind: 'found' },
  { from: 15, to: 54, number: 3, kind: 'found' },
  { from: 62, to: 74, kind: 'leave-out' },
];

/** A paper register in both sizes, and its lines as they are typed in. */
export const PaperParts = () => {
  const [letter, setLetter] = useState('');
  const line = { onKey: () => undefined, onPaste: () => undefined };
  return (
    <Section heading="Paper register" size="stage">
      <Row width="full" space={8}>
        <PaperSheet
          caption="A sheet of one date"
          numberHeading="No."
          nameHeading="Name"
          lineWords="line to write on"
          headings={['Here', 'Apologies']}
          lines={[
            { id: 'ann', number: 1, name: 'Ann Pickering', boxes: [tick, empty] },
            { id: 'joan', number: 2, name: 'Joan Ashworth', under: 'Mill Lane', boxes: [empty, tick] },
            { id: 'line', number: 3, boxes: [empty, empty] },
          ]}
        />
        <PaperSheet
          caption="A sheet of four dates in large print"
          size="large"
          numberHeading="No."
          nameHeading="Name"
          lineWords="line to write on"
          headings={['3 Nov', '10 Nov', '17 Nov', '24 Nov']}
          lines={[{ id: 'ann', number: 1, name: 'Ann Pickering', boxes: [tick, empty, apologies, empty] }]}
        />
      </Row>
      <Row width="full" space={8}>
        <MarkedText label="A message" text={message} pieces={pieces} />
      </Row>
      <List>
        <EntryRow
          {...line}
          id="part-entry-ann"
          number={1}
          name="Ann Pickering"
          label="Mark for Ann Pickering"
          letter={letter}
          stateWords={letter === '' ? 'Not recorded' : 'Here'}
          isMarked={letter !== ''}
          onText={setLetter}
        />
        <EntryRow
          {...line}
          id="part-entry-joan"
          number={2}
          name="Joan Ashworth"
          secondLine="Mill Lane"
          label="Mark for Joan Ashworth, Mill Lane"
          letter="a"
          stateWords="Sent apologies"
          isMarked
          onText={() => undefined}
        />
        <EntryRow
          {...line}
          id="part-entry-ken"
          number={3}
          name="Ken Adeyemi"
          label="Mark for Ken Adeyemi"
          letter=""
          stateWords="Not recorded"
          isMarked={false}
          problem="“k” is no mark. Type h, a or d."
          onText={() => undefined}
        />
      </List>
    </Section>
  );
};
