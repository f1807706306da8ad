import { type DueRecord, keyOf, whyWords } from './dueWords.ts';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { t } from '#renderer/words/words.ts';

export interface DueLineProps {
  due: DueRecord;
  isTicked: boolean;
  onToggle: () => void;
}

/** One thing that is due, why, and what goes with it; to tick, and to look at first. */
export const DueLine = ({ due, isTicked, onToggle }: DueLineProps) => {
  const today = useToday();
  const { target, person } = due;
  const fact = secondFactWords(person.secondFact, today);
  const href = target.what === 'notes' ? `#/newcomers/${target.id}` : `#/people/${target.id}`;
  return (
    <ListRow
      action={
        <LinkButton size="row" href={href} fullName={t('keeping.lookOf', { person: person.name })}>
          {t('keeping.look')}
        </LinkButton>
      }
    >
      <CheckField
        id={`due-${keyOf(due).replace(' ', '-')}`}
        label={
          <>
            <Said {...whyWords(due, today)} /> {fact && `(${fact})`}
          </>
        }
        hint={t(`keeping.goes.${target.what}`, { person: person.name })}
        checked={isTicked}
        onChange={onToggle}
      />
    </ListRow>
  );
};
