import { SaidForm } from './SaidForm.tsx';
import { SaidOnce } from './SaidOnce.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useSavedPaper } from '#renderer/app/saving/useSavedPaper.tsx';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Person } from '#shared/domain/people.ts';

/** What somebody said about how things are, for the leader, and the ways to ask. Silent while nobody is asked. */
export const HowThingsAre = ({ person }: { person: Person }) => {
  const { data } = useCall('wellbeing.get', { personId: person.id });
  if (!data || (!data.asks && data.said.length === 0)) return null;
  return <Known person={person} known={data} />;
};

const Known = ({ person, known }: { person: Person; known: OutputOf<'wellbeing.get'> }) => {
  const { id: personId, preferredName: name } = person;
  const { asks, groups, said, mayQuote } = known;
  const { isOpen, toggle, close, opener } = useUnfolding('how-things-are');
  const { save, notices } = useSavedPaper('wellbeing.saveSheet');
  const isAsked = asks !== undefined && person.diedOn === undefined;
  const wantsToBeQuoted = mayQuote !== 'given' && said.some(({ ownWords }) => ownWords?.mayBeQuoted);
  return (
    <Section heading={t('wellbeing.person.heading', { name })}>
      {notices}
      {said.length === 0 ? (
        <Row>
          <p>{t('wellbeing.person.none', { name })}</p>
        </Row>
      ) : (
        said
          .toReversed()
          .map((each) => (
            <SaidOnce
              key={each.wellbeingId}
              name={name}
              said={each}
              isFirst={each === said[0] && said.length > 1}
              groups={groups}
            />
          ))
      )}
      {wantsToBeQuoted && (
        <Row space={12}>
          <p>{t('wellbeing.person.askToQuote', { name })}</p>
        </Row>
      )}
      {!asks && (
        <Row space={12}>
          <p>{t('wellbeing.person.off')}</p>
        </Row>
      )}
      {isAsked && isOpen && (
        <SaidForm personId={personId} name={name} sets={asks.sets} groups={groups} onClose={close} />
      )}
      {isAsked && !isOpen && (
        <Row space={12}>
          <Buttons>
            {groups.map((group) => (
              <LinkButton key={group.groupId} href={`#/how-things-are/${group.groupId}/${personId}`}>
                {groups.length === 1
                  ? t('wellbeing.person.ask')
                  : t('wellbeing.person.askOf', { group: group.name })}
              </LinkButton>
            ))}
            <Button ref={opener} isExpanded={isOpen} onPress={toggle}>
              {t('wellbeing.person.type')}
            </Button>
            <Button kind="quiet" onPress={() => void save({ print: 'normal' })}>
              {t('wellbeing.person.sheet')}
            </Button>
          </Buttons>
        </Row>
      )}
    </Section>
  );
};
