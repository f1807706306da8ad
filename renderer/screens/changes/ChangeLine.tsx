import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { useChanges } from '#renderer/app/undo/changes.ts';
import { changeDetails, changeWords } from '#renderer/app/undo/changeWords.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { clockTime } from '#renderer/words/dates.ts';
import { plainly } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';
import type { ToldChange } from '#shared/contract/changes.ts';

/** What the button does; a change that has left, or was changed again since, has none. */
const wayOf = ({ standing }: ToldChange) => {
  if (standing === 'stands') return 'undo';
  return standing === 'taken-back' ? 'redo' : undefined;
};

/** One change in a sentence, what else is to be said of it, and the button that takes it back or does it again. */
export const ChangeLine = ({ change }: { change: ToldChange }) => {
  const today = useToday();
  const { turn } = useChanges();
  const { what, values } = changeWords(change, today);
  const way = wayOf(change);
  const details = [
    ...changeDetails(change, today),
    ...(change.standing === 'stands' ? [] : [t(`changes.standing.${change.standing}`)]),
  ];
  return (
    <ListRow
      margin={clockTime(change.at)}
      action={
        way && (
          <Button
            size="row"
            icon="undo"
            fullName={t(`changes.${way}Of`, { change: plainly(what, values) })}
            onPress={() => void turn(change)}
          >
            {t(`app.${way}`)}
          </Button>
        )
      }
    >
      <Said what={what} values={values} /> {details.join(' ')}
    </ListRow>
  );
};
