import { Row } from '#renderer/ui/Row.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { type ColumnUse, mustBeLeftOut } from '#shared/domain/spreadsheet/columns.ts';
import { columnFields } from '#shared/domain/spreadsheet/headings.ts';

type Column = OutputOf<'spreadsheets.getPeople'>['columns'][number];

export interface ColumnFieldsProps {
  columns: readonly Column[];
  groups: readonly { groupId: GroupId; name: string }[];
  onChange: (column: number, use: ColumnUse) => void;
}

const leftOut: ColumnUse = { as: 'left-out', because: 'leader' };

const valueOf = (use: ColumnUse): string => (use.as === 'regular' ? `regular ${use.groupId}` : use.as);

/** What each column is read as, with the way to put it right; below, what must not be kept and why. */
export const ColumnFields = ({ columns, groups, onChange }: ColumnFieldsProps) => {
  const heading = ({ heading: own }: Column, at: number) =>
    own || t('spreadsheets.check.columns.unnamed', { number: at + 1 });
  const uses: { use: ColumnUse; words: string }[] = [
    { use: leftOut, words: t('spreadsheets.check.columns.leftOut') },
    ...columnFields.map((as) => ({ use: { as }, words: t(`spreadsheets.check.columns.as.${as}`) })),
    ...groups.map(({ groupId, name }) => ({
      use: { as: 'regular' as const, groupId },
      words: t('spreadsheets.check.columns.regular', { group: name }),
    })),
  ];
  const shown = columns.map((column, at) => ({ column, at }));
  const kept = shown.filter(({ column }) => !isFixed(column));
  const out = shown.filter(({ column }) => isFixed(column) && column.heading !== '');
  return (
    <>
      <Section heading={t('spreadsheets.check.columns.heading')} side={t('spreadsheets.check.columns.lead')}>
        <FieldRow>
          {kept.map(({ column, at }) => (
            <ChoiceField
              key={at}
              id={`column-${at}`}
              label={heading(column, at)}
              hint={hintOf(column)}
              choices={uses.map(({ use, words }) => ({ value: valueOf(use), words }))}
              value={valueOf(column.use)}
              onChange={(event) =>
                onChange(at, uses.find(({ use }) => valueOf(use) === event.target.value)?.use ?? leftOut)
              }
            />
          ))}
        </FieldRow>
      </Section>
      {out.length > 0 && (
        <Section heading={t('spreadsheets.check.columns.leftOutHeading')} size="stage">
          <Row>
            <SummaryList
              facts={out.map(({ column, at }) => ({
                id: String(at),
                term: heading(column, at),
                value:
                  column.use.as === 'left-out' &&
                  t(`spreadsheets.check.columns.because.${column.use.because}`),
              }))}
            />
          </Row>
        </Section>
      )}
    </>
  );
};

/** What nobody can have read, and what has nothing in it. */
const isFixed = ({ use }: Column): boolean =>
  mustBeLeftOut(use) || (use.as === 'left-out' && use.because === 'empty');

const hintOf = ({ use, samples }: Column): string =>
  [
    t('spreadsheets.check.columns.samples', { samples: samples.join(' · ') }),
    use.as === 'left-out' && use.because !== 'leader'
      ? t(`spreadsheets.check.columns.because.${use.because}`)
      : '',
  ]
    .filter(Boolean)
    .join(' ');
