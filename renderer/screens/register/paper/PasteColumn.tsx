import { useEffect, useRef } from 'react';
import type { Row } from '../rows.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row as PageRow } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { t } from '#renderer/words/words.ts';
import { type PastedMarks, readPastedMarks } from '#shared/domain/pastedMarks.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

/** What was pasted, on which line of the sheet it begins, and whether to show what it says. */
export interface Pasted {
  text: string;
  from: number;
  isRead: boolean;
}

export const nothingPasted: Pasted = { text: '', from: 0, isRead: false };

export interface PasteColumnProps {
  sessionId: SessionId;
  /** In the order of the sheet. */
  rows: readonly Row[];
  pasted: Pasted;
  onChange: (pasted: Pasted) => void;
}

const mostShown = 20;

const markWords = (mark: MarkWord | null): string => {
  if (mark === null) return t('fromPaper.notRecorded');
  if (mark === 'here') return t('register.here');
  return t(mark === 'apologies' ? 'register.sentApologies' : 'register.didNotCome');
};

const onSheet = ({ personId, name, alsoKnownAs, secondFact }: Row) => ({
  personId,
  name,
  alsoKnownAs,
  place: secondFact?.kind === 'place' ? secondFact.place : undefined,
});

interface Change {
  row: Row;
  mark: MarkWord;
}

const changesIn = ({ marks }: PastedMarks, rows: readonly Row[]): Change[] =>
  marks.flatMap(({ personId, mark }) => {
    const row = rows.find((each) => each.personId === personId);
    return row && row.mark !== mark ? [{ row, mark }] : [];
  });

/** A whole column at once: first what it says, then one press, and one undo takes all of it back. */
export const PasteColumn = ({ sessionId, rows, pasted, onChange }: PasteColumnProps) => {
  const command = useCommand('register.markMany');
  const says = useRef<HTMLDivElement>(null);
  const read = readPastedMarks(pasted.text, rows.map(onSheet), pasted.from);
  const changes = changesIn(read, rows);
  const isShown = pasted.text.trim() !== '' && pasted.isRead;
  // What was pasted on a line of the sheet is read at once, and the page goes to what it says.
  useEffect(() => {
    if (isShown) says.current?.focus();
  }, [isShown]);

  const forget = () => onChange(nothingPasted);
  const markThem = async () => {
    const marks = changes.map(({ row, mark }) => ({ personId: row.personId, mark }));
    const words = <Said what="fromPaper.says.many" values={{ count: marks.length }} />;
    if (await command.run({ sessionId, marks, walkIns: [] }, words)) forget();
  };
  return (
    <Section heading={t('fromPaper.paste.heading')} size="stage">
      {command.problem && <ProblemNotice problem={command.problem} />}
      <FieldRow>
        <TextArea
          id="paste-column"
          label={t('fromPaper.paste.label')}
          hint={t('fromPaper.paste.hint')}
          width="full"
          rows={4}
          value={pasted.text}
          onChange={(event) => onChange({ ...pasted, text: event.target.value })}
        />
      </FieldRow>
      {!isShown && (
        <PageRow space={12}>
          <Button onPress={() => onChange({ ...pasted, isRead: true })}>{t('fromPaper.paste.read')}</Button>
        </PageRow>
      )}
      <div ref={says} tabIndex={-1}>
        {isShown && <WhatItSays rows={rows} from={pasted.from} read={read} changes={changes} />}
      </div>
      {isShown && (
        <PageRow space={16}>
          <Buttons>
            {changes.length > 0 && (
              <Button kind="main" onPress={() => void markThem()}>
                {t('fromPaper.paste.set', { count: changes.length })}
              </Button>
            )}
            <Button kind="quiet" onPress={forget}>
              {t('fromPaper.paste.leave')}
            </Button>
          </Buttons>
        </PageRow>
      )}
    </Section>
  );
};

interface WhatItSaysProps {
  rows: readonly Row[];
  from: number;
  read: PastedMarks;
  changes: readonly Change[];
}

const WhatItSays = ({ rows, from, read: { marks, notUnderstood }, changes }: WhatItSaysProps) => {
  const first = rows[from];
  const asBefore = marks.length - changes.length;
  return (
    <Section heading={t('fromPaper.paste.says')} size="stage">
      <PageRow space={8} width="full">
        {from > 0 && first && <p>{t('fromPaper.paste.from', { number: from + 1, name: first.name })}</p>}
        {changes.length > 0 ? (
          <Table
            caption={t('fromPaper.paste.says')}
            height="close"
            columns={[
              { id: 'name', heading: t('fromPaper.paste.name'), cell: ({ row }: Change) => row.name },
              { id: 'was', heading: t('fromPaper.paste.was'), cell: ({ row }) => markWords(row.mark) },
              { id: 'becomes', heading: t('fromPaper.paste.becomes'), cell: ({ mark }) => markWords(mark) },
            ]}
            lines={changes}
            lineId={({ row }) => row.personId}
          />
        ) : (
          <p>{t('fromPaper.paste.nothing')}</p>
        )}
        {asBefore > 0 && <p>{t('fromPaper.paste.asBefore', { count: asBefore })}</p>}
        {notUnderstood.length > 0 && (
          <>
            <p>
              <b>{t('fromPaper.paste.notUnderstood', { count: notUnderstood.length })}</b>
            </p>
            <ul>
              {notUnderstood.slice(0, mostShown).map(({ line, text, because }) => (
                <li key={line}>
                  {t('fromPaper.paste.line', { line, text, why: t(`fromPaper.paste.because.${because}`) })}
                </li>
              ))}
            </ul>
          </>
        )}
      </PageRow>
    </Section>
  );
};
