import { useCommand } from '#renderer/app/queries.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { Person } from '#shared/domain/people.ts';

export interface BelongingsProps {
  person: Person;
  regularAt: OutputOf<'people.get'>['regularAt'];
  groups: readonly Group[];
}

/** Which groups somebody belongs to as a regular; one press makes or unmakes it. */
export const Belongings = ({ person, regularAt, groups }: BelongingsProps) => {
  const today = useToday();
  const { run, problem } = useCommand('people.setRegular');
  const name = person.preferredName;
  const belong = (group: Group, isRegular: boolean) =>
    run(
      { personId: person.id, groupId: group.id, isRegular },
      <Said
        what={isRegular ? 'people.says.regular' : 'people.says.notRegular'}
        values={{ name, group: group.name }}
      />,
    );
  if (groups.length === 0) return null;
  return (
    <Section heading={t('people.page.groups', { name })}>
      {problem && <ProblemNotice problem={problem} />}
      <Row>
        {groups.map((group) => {
          const since = regularAt.find((each) => each.groupId === group.id)?.sinceOn;
          return (
            <CheckField
              key={group.id}
              id={`regular-${group.id}`}
              label={group.name}
              hint={since && t('people.page.since', { day: plainDay(since, today) })}
              checked={since !== undefined}
              onChange={(event) => void belong(group, event.target.checked)}
            />
          );
        })}
      </Row>
    </Section>
  );
};
