import { useState } from 'react';
import { CountLine } from '#renderer/ui/CountLine.tsx';
import type { MarkShape } from '#renderer/ui/Mark.tsx';
import { RegisterColumns } from '#renderer/ui/RegisterColumns.tsx';
import { RegisterRow } from '#renderer/ui/RegisterRow.tsx';
import { RegisterTools } from '#renderer/ui/RegisterTools.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Stepper } from '#renderer/ui/Stepper.tsx';

const names = ['Ann Pickering', 'Beryl Okafor', 'Doreen Hughes', 'Farida Khan', 'Glenys Parry'];

const stateWords: Record<MarkShape, string | undefined> = {
  blank: undefined,
  here: 'Here',
  apologies: 'Sent apologies',
  'did-not-come': 'Didn’t come',
  away: 'Away',
  'called-off': 'Called off',
};

/** A register while its session is on, that can be marked, and one after its session. */
export const RegisterParts = () => {
  const [marks, setMarks] = useState<Record<string, MarkShape>>({
    'Ann Pickering': 'here',
    'Glenys Parry': 'apologies',
  });
  const [visitors, setVisitors] = useState(1);
  const [name, setName] = useState('');
  const markOf = (person: string): MarkShape => marks[person] ?? 'blank';
  const mark = (person: string, shape: MarkShape) => setMarks({ ...marks, [person]: shape });
  const choice = (person: string, words: string, shape: MarkShape) => ({
    id: shape,
    words,
    fullName: `${words}: ${person}`,
    onPress: () => mark(person, shape),
  });
  const row = (person: string, isOver: boolean) => {
    const given = markOf(person);
    const choices = isOver
      ? [choice(person, 'Apologies', 'apologies'), choice(person, 'Didn’t come', 'did-not-come')]
      : [choice(person, 'Apologies', 'apologies')];
    return (
      <RegisterRow
        key={person}
        name={person}
        mark={given}
        stateWords={stateWords[given]}
        secondLine={given === 'blank' ? (isOver ? 'Not recorded' : 'To come') : undefined}
        choices={given === 'blank' ? choices : []}
        onPress={() => mark(person, given === 'here' ? 'blank' : 'here')}
      />
    );
  };
  const here = names.filter((person) => markOf(person) === 'here').length;
  return (
    <Section heading="Register" size="stage">
      <CountLine
        parts={[
          { count: here, words: 'here', isOpen: true },
          { count: names.length - here, words: 'not yet here', isOpen: true },
          { count: 0, words: 'apologies' },
          { words: '1 new face' },
        ]}
      />
      <RegisterTools
        counts={
          <Stepper
            label="Visitors"
            value={visitors}
            onChange={setVisitors}
            fewerWords="One visitor fewer"
            moreWords="One visitor more"
          />
        }
      >
        <SearchField
          label="Find a name, or add a walk-in"
          placeholder="Any part of a name"
          width="full"
          value={name}
          onChange={setName}
        />
      </RegisterTools>
      <RegisterColumns
        expected={{ heading: 'Expected today', rows: names.map((person) => row(person, false)) }}
        others={{
          heading: 'Others here today',
          rows: [
            <RegisterRow key="mair" name="Mair" mark="here" stateWords="Here" onPress={() => undefined} />,
            <RegisterRow
              key="joan"
              name="Joan Ashworth"
              secondLine="Mill Lane"
              mark="here"
              stateWords="Here"
              onPress={() => undefined}
            />,
          ],
        }}
      />
      <RegisterColumns
        columns={1}
        expected={{
          heading: 'After the session',
          rows: [
            row('Maureen Blythe', true),
            <RegisterRow
              key="doreen"
              name="Doreen Hughes"
              mark="did-not-come"
              stateWords={stateWords['did-not-come']}
              onPress={() => undefined}
            />,
          ],
        }}
      />
    </Section>
  );
};
