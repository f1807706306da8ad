import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export interface StaysHereProps {
  linkWorker: LinkWorker;
  staysOut: OutputOf<'returns.preview'>['staysOut'];
  rows: number;
}

/** For the leader alone: who is not in the return and why, and what else never leaves. */
export const StaysHere = ({ linkWorker, staysOut, rows }: StaysHereProps) => {
  const today = useToday();
  return (
    <Row space={24} margin={t('returns.staysHere')}>
      {staysOut.map(({ person, because }) => {
        const fact = secondFactWords(person.secondFact, today);
        return (
          <p key={person.personId}>
            <Said
              what={`returns.staysOut.${because}`}
              values={{
                name: fact ? `${person.name} (${fact})` : person.name,
                called: person.preferredName,
                linkWorker: calledName(linkWorker.name),
              }}
            />{' '}
            <TextLink href={`#/people/${person.personId}`}>
              {t('returns.pageOf', { name: person.preferredName })}
            </TextLink>
          </p>
        );
      })}
      {(rows > 0 || staysOut.length === 0) && (
        <p>{t(staysOut.length === 0 ? 'returns.namesStay' : 'returns.othersStay')}</p>
      )}
    </Row>
  );
};
