import { foundIn, type Row } from './rows.ts';
import { useKept } from '#renderer/app/drafts.ts';
import { useLink } from '#renderer/app/link.ts';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { tidyName } from '#renderer/words/names.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export type KnownPerson = OutputOf<'people.find'>['people'][number];

const most = 8;

type Answer = OutputOf<'people.find'>;

/** Who it could be: those on the register, the others we know, and those whose names are only one slip away. */
const whoFits = (rows: readonly Row[], text: string, answer: Answer | undefined) => {
  if (text.trim() === '') return { onRegister: rows, known: [], guessed: [] };
  const people = (answer?.people ?? []).filter(({ hasDied }) => !hasDied);
  const isGuess = answer?.isGuess === true;
  const onRegister = foundIn(rows, text, isGuess ? [] : people);
  const isListed = (person: KnownPerson) => rows.some((row) => row.personId === person.personId);
  return {
    onRegister,
    known: isGuess ? [] : people.filter((person) => !isListed(person)),
    guessed: isGuess && onRegister.length === 0 ? people : [],
  };
};

/**
 * Somebody at the door: finds them on the register first, then among everybody we know, else adds them by first name.
 * Enter marks the only one who fits, and adds when nobody does; where a name is only one slip away, it waits for a press.
 */
export const useDoor = (
  sessionId: SessionId,
  rows: readonly Row[],
  press: (row: Row, mark: MarkWord | null) => void,
) => {
  const { call } = useLink();
  const [text, setText] = useKept('door', '');
  const isAsked = text.trim() !== '';
  const question = { text, limit: 200 };
  const asked = useCall('people.find', question, { isAsked });
  const command = useCommand('register.addWalkIn');
  const fits = whoFits(rows, text, isAsked ? asked.data : undefined);

  const add = async (
    who: { kind: 'known'; person: KnownPerson } | { kind: 'new'; preferredName: string },
  ) => {
    const name = who.kind === 'known' ? who.person.name : who.preferredName;
    const added = await command.run(
      { sessionId, who: who.kind === 'known' ? { kind: 'known', personId: who.person.personId } : who },
      <Said what="register.says.walkIn" values={{ name }} />,
    );
    if (added) setText('');
  };
  const addNew = () => void add({ kind: 'new', preferredName: tidyName(text) });
  const mark = (row: Row) => {
    if (row.mark !== 'here') press(row, 'here');
    setText('');
  };
  const markKnown = (person: KnownPerson) => {
    const row = rows.find((each) => each.personId === person.personId);
    if (row) mark(row);
    else void add({ kind: 'known', person });
  };

  const enter = async () => {
    if (!isAsked) return;
    // Asked once more, so that a name typed in one breath with Enter is not judged by an older answer.
    const answer = await call('people.find', question).catch(() => undefined);
    if (!answer) return;
    const { onRegister, known, guessed } = whoFits(rows, text, answer);
    if (onRegister.length + known.length > 1 || guessed.length > 0) return;
    const [[row], [person]] = [onRegister, known];
    if (row) mark(row);
    else if (person) markKnown(person);
    else addNew();
  };

  return {
    text,
    setText,
    onRegister: fits.onRegister,
    /** Those we know who are not on this register, or else whose names are one slip away; undefined until found. */
    others: isAsked && asked.data ? [...fits.known, ...fits.guessed].slice(0, most) : undefined,
    isGuess: fits.guessed.length > 0,
    /** How many fit, here and in all our books. */
    count: fits.onRegister.length + fits.known.length,
    enter: () => void enter(),
    markKnown,
    addNew,
    problem: command.problem ?? asked.problem,
  };
};
