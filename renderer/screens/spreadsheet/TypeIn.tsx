import { useState } from 'react';
import { asSheet, type TypedGrid, withCell } from './typedGrid.ts';
import { cellId, TypedCells } from './TypedCells.tsx';
import { type ReadFile, useHandingOver } from './useHandingOver.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { PersonId } from '#shared/domain/ids.ts';

export interface TypeInProps {
  grid: TypedGrid;
  onChange: (grid: TypedGrid) => void;
  onRead: (file: ReadFile, known: { row: number; personId: PersonId }[]) => void;
  onLeave: () => void;
}

/** Types paper registers in, several dates at a time. They are looked through as a spreadsheet is before they are kept. */
export const TypeIn = ({ grid, onChange, onRead, onLeave }: TypeInProps) => {
  const [isAsked, setIsAsked] = useState(false);
  const { text, known, marks, undated } = asSheet(grid);
  const { handOver, came } = useHandingOver((file) => onRead(file, known));
  const read = () => {
    setIsAsked(true);
    if (undated !== undefined) document.getElementById(cellId({ row: -1, column: undated }))?.focus();
    else if (marks > 0) void handOver(new Blob([text]));
  };
  return (
    <>
      {came?.outcome === 'problem' && <ProblemNotice problem={came.problem} />}
      {came?.outcome === 'cannot' && (
        <Notice kind="put-right" title={t(`spreadsheets.cannot.${came.because}.title`)}>
          {t(`spreadsheets.cannot.${came.because}.text`)}
        </Notice>
      )}
      <Row space={12}>
        <p>{t('oldRegisters.type.how')}</p>
      </Row>
      <Row space={8}>
        <p>{t('oldRegisters.type.keys')}</p>
      </Row>
      <Row space={16} width="full">
        <TypedCells grid={grid} onChange={onChange} />
      </Row>
      <Row space={12}>
        <Buttons>
          <Button
            size="row"
            onPress={() => onChange(withCell(grid, { row: grid.rows.length, column: -1 }, ''))}
          >
            {t('oldRegisters.type.addName')}
          </Button>
          <Button
            size="row"
            onPress={() => onChange(withCell(grid, { row: -1, column: grid.dates.length }, ''))}
          >
            {t('oldRegisters.type.addDate')}
          </Button>
        </Buttons>
      </Row>
      {isAsked && marks === 0 && <Notice kind="know" title={t('oldRegisters.type.nothing')} />}
      {isAsked && undated !== undefined && (
        <Notice kind="put-right" title={t('oldRegisters.type.undated')}>
          {t('oldRegisters.type.undatedText')}
        </Notice>
      )}
      <Row space={16}>
        <Buttons>
          <Button kind="main" onPress={read}>
            {t('oldRegisters.type.read')}
          </Button>
          <Button kind="quiet" onPress={onLeave}>
            {t('spreadsheets.leave')}
          </Button>
        </Buttons>
      </Row>
    </>
  );
};
