import { useState } from 'react';
import { type KeyMeans, keyMeans, typedMeans } from './keys.ts';
import type { Row } from '../rows.ts';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { EntryRow } from '#renderer/ui/EntryRow.tsx';
import { List } from '#renderer/ui/List.tsx';
import { t } from '#renderer/words/words.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MarkWord } from '#shared/domain/register.ts';

export interface EntryLinesProps {
  /** In the order of the sheet. */
  rows: readonly Row[];
  onMark: (row: Row, mark: MarkWord | null) => void;
  /** Something longer than a letter was pasted on the line at that place. */
  onPaste: (text: string, from: number) => void;
  /** The last line was left downwards. */
  onEnd: () => void;
}

const idOf = (row: Row): string => `entry-${row.personId}`;

const stateWords = (mark: MarkWord | null): string => {
  if (mark === null) return t('fromPaper.notRecorded');
  if (mark === 'here') return t('register.here');
  return t(mark === 'apologies' ? 'register.sentApologies' : 'register.didNotCome');
};

/** Every name of the sheet with the box its letter is typed into. A letter marks, is saved, and goes on to the next line. */
export const EntryLines = ({ rows, onMark, onPaste, onEnd }: EntryLinesProps) => {
  const today = useToday();
  const [wrong, setWrong] = useState<{ personId: PersonId; typed: string }>();

  const goTo = (place: number) => {
    const row = rows[place];
    if (row) document.getElementById(idOf(row))?.focus();
    else if (place >= rows.length) onEnd();
  };
  const act = (row: Row, place: number, means: KeyMeans) => {
    setWrong(means.does === 'nothing' ? { personId: row.personId, typed: means.typed } : undefined);
    if (means.does === 'nothing') return;
    if (means.does === 'go') return goTo(place + means.by);
    if (means.mark !== row.mark) onMark(row, means.mark);
    // What was taken back is looked at once more; what was marked is done.
    if (means.mark !== null) goTo(place + 1);
  };
  return (
    <List>
      {rows.map((row, place) => {
        const { name, mark, personId } = row;
        const fact = secondFactWords(row.secondFact, today);
        return (
          <EntryRow
            key={personId}
            id={idOf(row)}
            number={place + 1}
            name={name}
            secondLine={fact}
            label={
              fact === undefined ? t('fromPaper.label', { name }) : t('fromPaper.labelTold', { name, fact })
            }
            letter={mark === null ? '' : t(`fromPaper.letters.${mark}`)}
            stateWords={stateWords(mark)}
            isMarked={mark !== null}
            problem={
              wrong?.personId === personId ? t('fromPaper.noSuchLetter', { text: wrong.typed }) : undefined
            }
            onKey={(event) => {
              const isWithControl = event.ctrlKey || event.metaKey || event.altKey;
              const means = keyMeans({ key: event.key, isWithControl });
              if (!means) return;
              event.preventDefault();
              act(row, place, means);
            }}
            onText={(text) => act(row, place, typedMeans([...text].at(-1) ?? ''))}
            onPaste={(event) => {
              event.preventDefault();
              onPaste(event.clipboardData.getData('text'), place);
            }}
          />
        );
      })}
    </List>
  );
};
