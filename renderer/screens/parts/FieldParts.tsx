import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { CheckGroup } from '#renderer/ui/CheckGroup.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { ErrorSummary, type ProblemLink } from '#renderer/ui/ErrorSummary.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';

const problems: ProblemLink[] = [
  { fieldId: 'called', words: 'Write what they like to be called' },
  { fieldId: 'first-visit', words: 'Write the day, the month and the year' },
];

const scale = Array.from({ length: 11 }, (_, number) => ({ value: String(number), words: String(number) }));

const days = [
  { value: 'monday', words: 'Monday' },
  { value: 'tuesday', words: 'Tuesday' },
];

const sizes = [
  { value: '100', words: 'Usual' },
  { value: '125', words: 'Larger' },
  { value: '150', words: 'Largest', hint: 'Half as big again' },
] as const;

/** Fields at rest, with a hint and to put right, and the error summary that leads to them. */
export const FieldParts = () => {
  const [day, setDay] = useState({ day: '24', month: '11', year: '' });
  const [size, setSize] = useState<(typeof sizes)[number]['value'] | undefined>('100');
  const [happy, setHappy] = useState('7');
  const [weekdays, setWeekdays] = useState(['tuesday']);
  const [shown, setShown] = useState<readonly ProblemLink[]>([]);
  return (
    <>
      {shown.length > 0 && (
        <ErrorSummary
          heading="Two things to put right"
          problems={shown}
          rest="Everything else you typed is still here."
        />
      )}
      <Section heading="Fields" size="stage">
        <FieldRow space={8}>
          <TextField id="road" label="At rest" defaultValue="Mill Lane" width="medium" />
          <TextField
            id="reach"
            label="How can we reach them?"
            hint="A telephone number or an e-mail address"
          />
          <CheckField id="through" label="Through the link worker only" />
        </FieldRow>
        <FieldRow>
          <TextField
            id="called"
            label="What do they like to be called?"
            problem="Write a name. A first name is enough."
          />
        </FieldRow>
        <FieldRow>
          <DateField
            id="first-visit"
            label="When is the first visit?"
            hint="For example 24 11 2026"
            problem="Write the day, the month and the year."
            words={{ day: 'Day', month: 'Month', year: 'Year' }}
            value={day}
            onChange={setDay}
          />
        </FieldRow>
        <FieldRow>
          <ChoiceField id="weekday" label="Which day?" choices={days} width="medium" />
          <TimeField id="starts" label="Starts at" defaultValue="10:30" />
        </FieldRow>
        <FieldRow>
          <TextArea id="comfortable" label="Good to know, so I feel comfortable" width="full" />
        </FieldRow>
        <FieldRow>
          <Options
            id="size"
            label="Which size is easiest to read?"
            options={sizes}
            value={size}
            onChange={setSize}
          />
        </FieldRow>
        <FieldRow>
          <Options
            id="scale"
            label="How happy did you feel yesterday?"
            isShort
            options={scale}
            value={happy}
            onChange={setHappy}
          />
        </FieldRow>
        <FieldRow>
          <CheckGroup
            id="weekdays"
            label="On which days?"
            options={days}
            values={weekdays}
            onChange={setWeekdays}
          />
        </FieldRow>
        <FieldRow>
          <CheckField
            id="agrees"
            label="They agreed"
            hint="In person, or told by the link worker"
            defaultChecked
          />
        </FieldRow>
        <Row space={16}>
          <Buttons>
            <Button kind="main" onPress={() => setShown([...problems])}>
              Add this newcomer
            </Button>
            <Button kind="quiet">Leave it for later</Button>
          </Buttons>
        </Row>
      </Section>
    </>
  );
};
