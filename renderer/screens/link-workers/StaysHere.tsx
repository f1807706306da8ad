import type { ReactNode } from 'react';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { listed } from '#renderer/words/lists.ts';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

type StaysOut = OutputOf<'returns.preview'>['staysOut'];

export interface StaysHereProps {
  linkWorker: LinkWorker;
  staysOut: StaysOut;
  rows: number;
}

const reasons = ['refused', 'withdrawn', 'older-wording', 'not-asked'] as const;

/** `Ivy Marsh, Tom Reddy and Rosa Mendes`, each a link to their page. */
const Names = ({ people }: { people: readonly StaysOut[number]['person'][] }) => {
  const today = useToday();
  return listed(people.map((person) => person.name)).map(({ type, value }, at): ReactNode => {
    if (type === 'literal') return value;
    const person = people[at / 2];
    const fact = secondFactWords(person?.secondFact, today);
    return (
      <TextLink key={at} tone="ink" href={`#/people/${person?.personId ?? ''}`}>
        {fact ? `${value}, ${fact}` : value}
      </TextLink>
    );
  });
};

/** For the leader alone: who is not in the return and why, and what else never leaves. */
export const StaysHere = ({ linkWorker, staysOut, rows }: StaysHereProps) => (
  <Row space={24} margin={t('returns.staysHere')}>
    {reasons.map((because) => {
      const people = staysOut.flatMap((each) => (each.because === because ? each.person : []));
      return (
        people.length > 0 && (
          <p key={because}>
            <Said
              what={`returns.staysOut.${because}`}
              values={{
                count: people.length,
                called: people[0]?.preferredName ?? '',
                linkWorker: calledName(linkWorker.name),
              }}
              tags={{ names: () => <Names people={people} /> }}
            />
          </p>
        )
      );
    })}
    {(rows > 0 || staysOut.length === 0) && (
      <p>{t(staysOut.length === 0 ? 'returns.namesStay' : 'returns.othersStay')}</p>
    )}
  </Row>
);
