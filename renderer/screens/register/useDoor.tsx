import { useState } from 'react';
import { isFoundBy, type Row } from './rows.ts';
import { useLink } from '#renderer/app/link.ts';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { tidyName } from '#renderer/words/names.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export type KnownPerson = OutputOf<'people.find'>['people'][number];

const most = 8;

/**
 * Somebody at the door: finds them on the register first, then among everybody we know, else adds them by first name.
 * Enter marks the only one who fits, and adds when nobody does.
 */
export const useDoor = (
  sessionId: SessionId,
  rows: readonly Row[],
  press: (row: Row, mark: MarkWord | null) => void,
) => {
  const { call } = useLink();
  const [text, setText] = useState('');
  const isAsked = text.trim() !== '';
  const asked = useCall('people.find', { text, limit: 200 }, { isAsked });
  const command = useCommand('register.addWalkIn');

  const onRegister = rows.filter((row) => isFoundBy(text, row.name));
  const others = (people: readonly KnownPerson[]) =>
    people.filter((person) => !rows.some((row) => row.personId === person.personId));

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
  const addKnown = (person: KnownPerson) => void add({ kind: 'known', person });
  const addNew = () => void add({ kind: 'new', preferredName: tidyName(text) });

  const enter = async () => {
    if (!isAsked) return;
    // Asked once more, so that a name typed in one breath with Enter is not judged by an older answer.
    const known = await call('people.find', { text, limit: 200 }).catch(() => undefined);
    if (!known) return;
    const strangers = others(known.people);
    const [row] = onRegister;
    const [person] = strangers;
    if (onRegister.length + strangers.length > 1) return;
    if (row) {
      if (row.mark !== 'here') press(row, 'here');
      setText('');
    } else if (person) addKnown(person);
    else addNew();
  };

  return {
    text,
    setText,
    onRegister: isAsked ? onRegister : rows,
    /** Known people who are not on this register; undefined until they were found. */
    known: isAsked && asked.data ? others(asked.data.people).slice(0, most) : undefined,
    knownCount: asked.data ? others(asked.data.people).length : 0,
    enter: () => void enter(),
    addKnown,
    addNew,
    problem: command.problem ?? asked.problem,
  };
};
