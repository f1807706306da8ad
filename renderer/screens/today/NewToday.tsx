import type { OutputOf } from '#shared/contract/api.ts';
import { useToday } from '#renderer/app/status.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { Said } from '#renderer/app/Said.tsx';
import { withoutStop } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';

export interface NewTodayProps {
  arrivals: OutputOf<'today.get'>['sessions'][number]['newToday'];
}

/** Who comes for the first time, for the leader's eyes: never on the register. */
export const NewToday = ({ arrivals }: NewTodayProps) => {
  const today = useToday();
  return arrivals.map(({ referralId, person, goodToKnow }) => (
    <Row key={referralId} space={16} margin={t('today.newToday')}>
      <p>
        <Said
          what={person.secondFact ? 'today.comesFirstTold' : 'today.comesFirst'}
          values={{ name: person.name, fact: secondFactWords(person.secondFact, today) ?? '' }}
        />{' '}
        {goodToKnow && `${t('today.goodToKnow', { words: withoutStop(goodToKnow) })} `}
        <TextLink href={`#/newcomers/${referralId}`}>
          {t('today.pageOf', { name: person.preferredName })}
        </TextLink>
      </p>
    </Row>
  ));
};
