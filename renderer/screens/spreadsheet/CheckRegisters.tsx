import { type ReactNode, useState } from 'react';
import { DateList } from './DateList.tsx';
import { DecideField } from './DecideField.tsx';
import { RowList, rowsShown } from './RowList.tsx';
import { type PlannedRow, rowName } from './rowWords.ts';
import { SheetField } from './SheetFields.tsx';
import { SignFields } from './SignFields.tsx';
import { TakeIn } from './TakeIn.tsx';
import { useDecisions } from './useDecisions.ts';
import type { ReadFile } from './useHandingOver.ts';
import { Working } from './Working.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';
import type { AskedWith, OutputOf } from '#shared/contract/api.ts';
import type { Day, Time } from '#shared/domain/dates.ts';
import type { GroupId } from '#shared/domain/ids.ts';

export type AddedRegisters = Extract<OutputOf<'spreadsheets.addRegisters'>, { outcome: 'added' }>;
type How = Omit<AskedWith<'spreadsheets.getRegisters'>, 'spreadsheetId' | 'groupId'>;

export interface CheckRegistersProps {
  group: { id: GroupId; name: string };
  file: ReadFile;
  /** Who stands in which row, where it was typed in. */
  known: How['known'];
  onAdded: (added: AddedRegisters) => void;
  onLeave: () => void;
}

/** Where no usual time says when the group met. */
const hours = { startsAt: '10:00' as Time, endsAt: '12:00' as Time };

/** What an old register says, what would become of it, and the ways to put it right. */
export const CheckRegisters = ({ group, file, known, onAdded, onLeave }: CheckRegistersProps) => {
  const [how, setHow] = useState<How>({ sheet: 0 });
  const [firstYear, setFirstYear] = useState('');
  const [from, setFrom] = useState<Partial<Record<PlannedRow['kind'], number>>>({});
  const decisions = useDecisions();
  const add = useCommand('spreadsheets.addRegisters');
  const reading = { spreadsheetId: file.spreadsheetId, groupId: group.id, ...how, known };
  const plan = useCall('spreadsheets.getRegisters', reading, { keepsLast: true });
  if (plan.problem) {
    return (
      <ProblemNotice
        problem={plan.problem}
        actions={
          <Button onPress={onLeave}>
            {t(known ? 'oldRegisters.type.back' : 'spreadsheets.check.another')}
          </Button>
        }
      />
    );
  }
  if (!plan.data) return <Working />;
  const { dates, signs, counts, rows, startsAt, endsAt } = plan.data;
  const held = dates.filter(({ becomes }) => becomes === 'met' || becomes === 'added');
  const sayYear = (text: string) => {
    setFirstYear(text);
    const year = Number(text);
    const { firstYear: _before, ...rest } = how;
    if (text === '' || (year >= 1990 && year <= 2199))
      setHow(text === '' ? rest : { ...rest, firstYear: year });
  };
  const sayDay = (column: number, day: Day | null) =>
    setHow({ ...how, days: [...(how.days ?? []).filter((each) => each.column !== column), { column, day }] });
  const list = (kind: PlannedRow['kind'], action?: (row: PlannedRow) => ReactNode, above?: ReactNode) => {
    const those = rows.filter((row) => row.kind === kind);
    const at = from[kind] ?? 0;
    if (those.length === 0) return null;
    return (
      <RowList
        heading={t(`oldRegisters.rows.${kind}`, { count: those.length })}
        rows={those.slice(at, at + rowsShown)}
        from={at}
        count={those.length}
        onFrom={(next) => setFrom({ ...from, [kind]: next })}
        groups={[]}
        action={action}
      >
        {above}
      </RowList>
    );
  };
  const decideOne = (row: PlannedRow) => (
    <DecideField
      id={`decide-${row.row}`}
      label={t('spreadsheets.rows.decide', { row: row.row, name: rowName(row) })}
      decisions={row.like === undefined ? ['leave-out', 'add'] : ['leave-out', 'fill', 'add']}
      value={decisions.of(row)}
      onChange={(as) => decisions.decide(row, as)}
    />
  );
  const bring = () =>
    add.run(
      {
        ...reading,
        startsAt: startsAt ?? hours.startsAt,
        endsAt: endsAt ?? hours.endsAt,
        decisions: decisions.decisions,
        undecided: decisions.undecided,
      },
      <Said what="oldRegisters.says" values={{ group: group.name }} />,
    );
  return (
    <>
      {add.problem && <ProblemNotice problem={add.problem} />}
      <SheetField
        file={file}
        sheet={how.sheet}
        onSheet={(sheet) => {
          decisions.forget();
          setHow({ sheet });
        }}
      />
      {dates.length === 0 ? (
        <Notice
          kind="put-right"
          title={t('oldRegisters.noDates.title')}
          actions={
            <Button onPress={onLeave}>
              {t(known ? 'oldRegisters.type.back' : 'spreadsheets.check.another')}
            </Button>
          }
        >
          {t('oldRegisters.noDates.text')}
        </Notice>
      ) : (
        <>
          <SignFields
            signs={signs}
            onChange={(text, mark) =>
              setHow({
                ...how,
                meanings: [...(how.meanings ?? []).filter((each) => each.text !== text), { text, mark }],
              })
            }
          />
          {list(
            'ask',
            decideOne,
            counts.ask > 1 && (
              <FieldRow>
                <DecideField
                  id="decide-all"
                  label={t('spreadsheets.rows.all')}
                  hint={t('spreadsheets.rows.allHint')}
                  decisions={['leave-out', 'fill', 'add']}
                  value={decisions.undecided}
                  onChange={decisions.decideAll}
                />
              </FieldRow>
            ),
          )}
          {list('same')}
          {list('add')}
          {list('skip')}
          <DateList dates={dates} firstYear={firstYear} onFirstYear={sayYear} onDay={sayDay} />
          <TakeIn
            words={t('oldRegisters.bring', { count: held.length })}
            isNothing={held.length === 0}
            isRunning={add.isRunning}
            onTakeIn={async () => {
              const answer = await bring();
              if (answer?.outcome === 'added') onAdded(answer);
              return answer?.outcome === 'stopped';
            }}
            onLeave={onLeave}
          />
        </>
      )}
    </>
  );
};
