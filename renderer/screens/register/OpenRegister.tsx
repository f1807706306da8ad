import { useCallback, useEffect, useRef, useState } from 'react';
import { AtTheDoor } from './AtTheDoor.tsx';
import { Below } from './Below.tsx';
import { DoorTools } from './DoorTools.tsx';
import { RegisterCounts } from './RegisterCounts.tsx';
import { RegisterLine } from './RegisterLine.tsx';
import { RegisterRows } from './RegisterRows.tsx';
import type { Row } from './rows.ts';
import { TheRest, useMarkMany } from './TheRest.tsx';
import { useDoor } from './useDoor.tsx';
import { useMarks } from './useMarks.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { problemWords } from '#renderer/app/problems.ts';
import { useToday } from '#renderer/app/status.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface OpenRegisterProps {
  sessionId: SessionId;
  register: OutputOf<'register.get'>;
}

/** Marking begins one key from where the page opens, whatever stands between. */
const focusFirstRow = (): void => document.querySelector<HTMLElement>('[data-press]')?.focus();

/** The register of a session that takes place: counts, the field for the door, and the rows. */
export const OpenRegister = ({ sessionId, register }: OpenRegisterProps) => {
  const marks = useMarks(sessionId, register);
  const { state } = register.session;
  const isPlanned = state === 'planned';
  const door = useDoor(sessionId, marks.rows, marks.press);
  const rest = useMarkMany(sessionId);
  const search = useRef<HTMLInputElement>(null);
  const today = useToday();
  const [isTooEarly, setIsTooEarly] = useState(false);
  const tellTooEarly = useCallback(() => setIsTooEarly(true), []);
  useEffect(() => search.current?.focus(), []);

  const line = (row: Row) => (
    <RegisterLine
      key={row.personId}
      row={row}
      state={state}
      today={today}
      onMark={marks.press}
      onTooEarly={tellTooEarly}
    />
  );
  return (
    <>
      <RegisterCounts rows={marks.rows} newFaces={register.newFaces} isOver={state === 'done'} />
      {marks.refused && marks.problem && (
        <Notice kind="put-right" title={t('register.notMarked', { name: marks.refused.name })}>
          {problemWords(marks.problem).title} {problemWords(marks.problem).text}
        </Notice>
      )}
      {rest.problem && <ProblemNotice problem={rest.problem} />}
      {door.problem && <ProblemNotice problem={door.problem} />}
      {isPlanned && (
        <Notice kind={isTooEarly ? 'put-right' : 'know'} title={t('register.planned.title')}>
          {t('register.planned.text')}
        </Notice>
      )}
      {!isPlanned && (
        <DoorTools
          sessionId={sessionId}
          headcount={register.headcount}
          door={door}
          search={search}
          onDown={focusFirstRow}
        />
      )}
      {marks.rows.length === 0 && (
        <EmptyState>{t(isPlanned ? 'register.emptyYet' : 'register.empty')}</EmptyState>
      )}
      <RegisterRows rows={door.onRegister} state={state}>
        {line}
      </RegisterRows>
      <AtTheDoor door={door} />
      {door.text.trim() === '' && (
        <Below register={register}>
          <TheRest rows={marks.rows} state={state} onMark={rest.markMany} />
        </Below>
      )}
    </>
  );
};
