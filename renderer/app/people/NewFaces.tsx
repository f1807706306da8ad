import type { OutputOf } from '#shared/contract/api.ts';
import { useToday } from '#renderer/app/status.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { secondFactWords } from './secondFactWords.ts';
import { Said } from '#renderer/app/Said.tsx';
import { withoutStop } from '#renderer/words/sentences.ts';
import { inWords, ordinal } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';

type Arrival = OutputOf<'register.getOwn'>['arrivals'][number];

/** What is true of them by now: they are expected, they have come, or they will not. */
const says = ({ person, mark, visit }: Arrival) => {
  if (visit > 1) return mark === 'here' ? 'today.cameAgain' : 'today.comesAgain';
  if (mark === 'here') return 'today.hasArrived';
  if (mark === 'apologies') return 'today.sentApologies';
  if (mark === 'did-not-come') return 'today.didNotCome';
  return person.secondFact ? 'today.comesFirstTold' : 'today.comesFirst';
};

/** Who is there for them, how their name is said, and what makes them comfortable. */
const alsoSaid = ({ person, pronunciation, greeter, buddy, comesAlong, goodToKnow }: Arrival): string[] => [
  ...(pronunciation ? [t('today.saidAs', { words: withoutStop(pronunciation) })] : []),
  ...(greeter ? [t('today.greets', { who: greeter })] : []),
  ...(comesAlong
    ? [
        t('today.comesAlong', {
          who: comesAlong.who,
          count: comesAlong.later,
          number: inWords(comesAlong.later),
        }),
      ]
    : []),
  ...(buddy ? [t('today.buddy', { who: buddy, name: person.preferredName })] : []),
  ...(goodToKnow ? [t('today.goodToKnow', { words: withoutStop(goodToKnow) })] : []),
];

export interface NewFacesProps {
  arrivals: readonly Arrival[];
  /** In the margin: "new today". */
  sign: string;
}

/** Who comes for the first time, for the leader's eyes: never on the register. */
export const NewFaces = ({ arrivals, sign }: NewFacesProps) => {
  const today = useToday();
  return arrivals.map((arrival) => {
    const { referralId, person, visit } = arrival;
    return (
      <Row key={referralId} space={16} margin={sign}>
        <p>
          <Said
            what={says(arrival)}
            values={{
              name: person.name,
              fact: secondFactWords(person.secondFact, today) ?? '',
              visit: ordinal(visit),
            }}
          />{' '}
          {alsoSaid(arrival).map((words) => `${words} `)}
          <TextLink href={`#/newcomers/${referralId}`}>
            {t('today.pageOf', { name: person.preferredName })}
          </TextLink>
        </p>
      </Row>
    );
  });
};
