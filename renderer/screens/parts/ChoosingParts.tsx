import { useState } from 'react';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Calendar } from '#renderer/ui/Calendar.tsx';
import { Checklist } from '#renderer/ui/Checklist.tsx';
import { PersonChip } from '#renderer/ui/PersonChip.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (full) => ({
    full,
    short: full.slice(0, 2),
  }),
);

/** June 2026 begins on a Monday. */
const weeks = [1, 8, 15, 22, 29].map((monday) =>
  weekdays.map(({ full }, place) => {
    const number = String(monday + place);
    return monday + place > 30 ? undefined : { id: number, number, fullName: `${full} ${number} June 2026` };
  }),
);

const welcome = [
  { id: 'call', words: 'Call before', side: 'Fri 20 Nov' },
  { id: 'door', words: 'Sheila will be at the door', side: 'agreed' },
  { id: 'round', words: 'Show round: tea, toilets, way out', side: 'today' },
  { id: 'ask', words: 'Ask “How was it?”', side: 'by Thu 26 Nov' },
];

const tabs = [
  { id: 'coming', words: 'Coming' },
  { id: 'past', words: 'Past' },
] as const;

/** What is ticked off, chosen or turned to: the checklist, people who were chosen, tabs and the calendar. */
export const ChoosingParts = () => {
  const [done, setDone] = useState<readonly string[]>(['call', 'door']);
  const [greeters, setGreeters] = useState(['Sheila Morgan', 'Karen Vaughan']);
  const [openId, setOpenId] = useState<(typeof tabs)[number]['id']>('coming');
  const [chosenId, setChosenId] = useState('24');
  const press = (id: string) =>
    setDone(done.includes(id) ? done.filter((each) => each !== id) : [...done, id]);
  return (
    <>
      <Section heading="Doreen’s welcome" side={`${done.length} of ${welcome.length} done`} size="stage">
        <Row>
          <Checklist
            label="Doreen’s welcome"
            tasks={welcome.map((task) => ({ ...task, isDone: done.includes(task.id) }))}
            onPress={press}
          />
        </Row>
      </Section>
      <Section heading="People who were chosen" size="stage">
        <Row space={8}>
          <Buttons>
            <PersonChip name="Joan Ashworth" secondFact="Mill Lane" />
            {greeters.map((name) => (
              <PersonChip
                key={name}
                name={name}
                remove={{
                  words: 'Take off',
                  fullName: `Take off ${name}`,
                  onPress: () => setGreeters(greeters.filter((each) => each !== name)),
                }}
              />
            ))}
          </Buttons>
        </Row>
      </Section>
      <Section heading="Tabs" size="stage">
        <Row space={8}>
          <Tabs label="Sessions" tabs={tabs} openId={openId} onOpen={setOpenId}>
            <p>{openId === 'coming' ? 'Three sessions are coming.' : 'Twelve sessions are over.'}</p>
          </Tabs>
        </Row>
      </Section>
      <Section heading="Calendar" size="stage">
        <Row space={8}>
          <Calendar
            title="June 2026"
            weekdays={weekdays}
            weeks={weeks}
            chosenId={chosenId}
            todayId="16"
            words={{ earlier: 'Earlier', later: 'Later' }}
            onEarlier={() => setChosenId('1')}
            onLater={() => setChosenId('30')}
            onPick={setChosenId}
            onClose={() => setChosenId('24')}
          />
        </Row>
      </Section>
    </>
  );
};
