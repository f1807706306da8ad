import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useAnswerAtHand } from '#renderer/app/useAnswerAtHand.ts';
import { useLatestWins } from '#renderer/app/useLatestWins.ts';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Stepper } from '#renderer/ui/Stepper.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { mostSupporters } from '#shared/domain/register.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface SupportersProps extends Pick<OutputOf<'register.getOwn'>, 'supporters' | 'here'> {
  sessionId: SessionId;
}

/** With whom each supporter came along. Who they are is nobody's business: they are counted, not profiled (DOMAIN 2). */
export const Supporters = ({ sessionId, supporters, here }: SupportersProps) => {
  const changeAtHand = useAnswerAtHand('register.getOwn', { sessionId });
  const command = useCommand('register.setSupporters', (said) =>
    changeAtHand((last) => ({
      ...last,
      here: last.here.map((each) =>
        each.person.personId === said.personId ? { ...each, supporters: said.supporters } : each,
      ),
    })),
  );
  const [wanted, want] = useLatestWins<PersonId, number>(async (personId, count) => {
    const name = here.find(({ person }) => person.personId === personId)?.person.name ?? '';
    const says = <Said what="register.own.says" values={{ name, count }} />;
    return (await command.run({ sessionId, personId, supporters: count }, says)) !== undefined;
  });
  const named = here.reduce((sum, each) => sum + (wanted.get(each.person.personId) ?? each.supporters), 0);
  return (
    <Section heading={t('register.own.along')}>
      {command.problem && <ProblemNotice problem={command.problem} />}
      <Row>
        <p>
          {t('register.own.counted', { count: Math.max(supporters, named) })}{' '}
          {t(here.length === 0 ? 'register.own.nobodyHere' : 'register.own.withWhom')}
        </p>
      </Row>
      <List>
        {here.map(({ person, supporters: count }) => (
          <ListRow
            key={person.personId}
            name={<b>{person.name}</b>}
            action={
              <Stepper
                label={t('register.own.with', { name: person.preferredName })}
                value={wanted.get(person.personId) ?? count}
                onChange={(next) => want(person.personId, Math.min(next, mostSupporters))}
                fewerWords={t('register.own.fewer', { name: person.name })}
                moreWords={t('register.own.more', { name: person.name })}
              />
            }
          >
            {null}
          </ListRow>
        ))}
      </List>
    </Section>
  );
};
