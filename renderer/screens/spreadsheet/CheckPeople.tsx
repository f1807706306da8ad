import { useState } from 'react';
import { ColumnFields } from './ColumnFields.tsx';
import { DecideField } from './DecideField.tsx';
import { PlannedRows, type Reading } from './PlannedRows.tsx';
import { type PlannedRow, rowName } from './rowWords.ts';
import { HeadingField, SheetField } from './SheetFields.tsx';
import { TakeIn } from './TakeIn.tsx';
import { useDecisions } from './useDecisions.ts';
import type { ReadFile } from './useHandingOver.ts';
import { Working } from './Working.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckGroup } from '#renderer/ui/CheckGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export type Added = Extract<OutputOf<'spreadsheets.addPeople'>, { outcome: 'added' }>;

export interface CheckPeopleProps {
  file: ReadFile;
  onAdded: (added: Added) => void;
  onLeave: () => void;
}

const all = ['leave-out', 'fill', 'replace', 'add'] as const;

/** What was read, what would become of it, and the ways to put it right. Nothing is changed before the last button. */
export const CheckPeople = ({ file, onAdded, onLeave }: CheckPeopleProps) => {
  const [how, setHow] = useState<Omit<Reading, 'spreadsheetId'>>({ sheet: 0, regularAt: [] });
  const decisions = useDecisions();
  const groups = useCall('groups.list', {});
  const add = useCommand('spreadsheets.addPeople');
  const reading = { spreadsheetId: file.spreadsheetId, ...how };
  const plan = useCall(
    'spreadsheets.getPeople',
    { ...reading, kind: 'add', from: 0, limit: 50 },
    { keepsLast: true },
  );
  // Rows are other rows once they are read otherwise.
  const readOtherwise = (next: Partial<typeof how>) => {
    decisions.forget();
    setHow({ ...how, ...next });
  };
  if (plan.problem) {
    return (
      <ProblemNotice
        problem={plan.problem}
        actions={<Button onPress={onLeave}>{t('spreadsheets.check.another')}</Button>}
      />
    );
  }
  if (!plan.data || !groups.data) return <Working />;
  const { columns, counts, headingRow, starts } = plan.data;
  const named = groups.data.map(({ group }) => ({ groupId: group.id, name: group.name }));
  const hasNames = columns.some(({ use }) => ['name', 'first-name', 'surname', 'called'].includes(use.as));
  const count = decisions.taken(counts);
  const bring = async () => {
    const answer = await add.run(
      { ...reading, decisions: decisions.decisions, undecided: decisions.undecided },
      <Said what="spreadsheets.says" />,
    );
    if (answer?.outcome === 'added') onAdded(answer);
    return answer?.outcome === 'stopped';
  };
  const decideOne = (row: PlannedRow) => (
    <DecideField
      id={`decide-${row.row}`}
      label={t('spreadsheets.rows.decide', { row: row.row, name: rowName(row) })}
      decisions={row.like === undefined ? ['leave-out', 'add'] : all}
      value={decisions.of(row)}
      onChange={(as) => decisions.decide(row, as)}
    />
  );
  const leaveOne = (row: PlannedRow) => {
    const isLeft = decisions.of(row) === 'leave-out';
    const words = isLeft ? 'takeBack' : 'leave';
    return (
      <Button
        size="row"
        fullName={t(`spreadsheets.rows.${words}Name`, { name: rowName(row), row: row.row })}
        onPress={() => decisions.decide(row, isLeft ? 'add' : 'leave-out')}
      >
        {t(`spreadsheets.rows.${words}`)}
      </Button>
    );
  };
  const rows = { reading, groups: named };
  return (
    <>
      {add.problem && <ProblemNotice problem={add.problem} />}
      <SheetField
        file={file}
        sheet={how.sheet}
        onSheet={(sheet) => {
          decisions.forget();
          setHow({ sheet, regularAt: how.regularAt });
        }}
      />
      <HeadingField
        headingRow={headingRow}
        starts={starts}
        onHeadingRow={(row) => {
          decisions.forget();
          setHow({ sheet: how.sheet, regularAt: how.regularAt, headingRow: row });
        }}
      />
      <ColumnFields
        columns={columns}
        groups={named}
        onChange={(at, use) =>
          readOtherwise({
            headingRow,
            uses: columns.map((column, place) => (place === at ? use : column.use)),
          })
        }
      />
      {named.length > 0 && (
        <FieldRow space={24}>
          <CheckGroup
            id="regular-at"
            label={t('spreadsheets.check.regularAt')}
            options={named.map(({ groupId, name }) => ({ value: groupId, words: name }))}
            values={how.regularAt}
            onChange={(regularAt) => setHow({ ...how, regularAt })}
          />
        </FieldRow>
      )}
      {!hasNames && <Notice kind="put-right" title={t('spreadsheets.check.noNames')} />}
      <PlannedRows {...rows} kind="ask" count={counts.ask} action={decideOne}>
        {counts.ask > 1 && (
          <FieldRow>
            <DecideField
              id="decide-all"
              label={t('spreadsheets.rows.all')}
              hint={t('spreadsheets.rows.allHint')}
              decisions={all}
              value={decisions.undecided}
              onChange={decisions.decideAll}
            />
          </FieldRow>
        )}
      </PlannedRows>
      <PlannedRows {...rows} kind="add" count={counts.add} action={leaveOne} />
      <PlannedRows {...rows} kind="change" count={counts.change} />
      <PlannedRows {...rows} kind="same" count={counts.same} />
      <PlannedRows {...rows} kind="skip" count={counts.skip} />
      <TakeIn
        words={t('spreadsheets.bring', { count })}
        isNothing={count === 0}
        isRunning={add.isRunning}
        onTakeIn={bring}
        onLeave={onLeave}
      />
    </>
  );
};
