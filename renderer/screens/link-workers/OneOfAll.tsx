import { useState } from 'react';
import { ReturnPaper } from './ReturnPaper.tsx';
import { StaysHere } from './StaysHere.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export interface OneOfAllProps {
  one: OutputOf<'monthEnd.get'>['returns'][number];
  isLeftOut: boolean;
  onToggle: () => void;
}

/** One link worker's return among all: in a sentence; where asked for, exactly as it would leave, and who stays out and why. */
export const OneOfAll = ({ one, isLeftOut, onToggle }: OneOfAllProps) => {
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  const { linkWorker, fromOn, toOn, how, rows, staysOut } = one;
  const { name } = linkWorker;
  return (
    <>
      <ListRow
        name={name}
        action={
          <Buttons>
            <Button
              size="row"
              isExpanded={isOpen}
              fullName={t('monthEnd.lookAt', { name })}
              onPress={() => setIsOpen(!isOpen)}
            >
              {t('monthEnd.look')}
            </Button>
            <Button
              size="row"
              fullName={t(isLeftOut ? 'monthEnd.takeInName' : 'monthEnd.leaveOutName', { name })}
              onPress={onToggle}
            >
              {t(isLeftOut ? 'monthEnd.takeIn' : 'monthEnd.leaveOut')}
            </Button>
          </Buttons>
        }
      >
        {isLeftOut
          ? t('monthEnd.isLeftOut')
          : [
              t('monthEnd.one', {
                from: plainDay(fromOn, today),
                to: plainDay(toOn, today),
                rows: t('linkWorkers.page.rows', { count: rows }),
                how: t(`linkWorkers.agreed.as.${how}`),
              }),
              ...(staysOut > 0 ? [t('monthEnd.staysOut', { count: staysOut })] : []),
            ].join(' ')}
      </ListRow>
      {isOpen && (
        <li>
          <Looked one={one} />
        </li>
      )}
    </>
  );
};

const Looked = ({ one }: Pick<OneOfAllProps, 'one'>) => {
  const { linkWorker, fromOn, toOn, how } = one;
  const asked = useCall('returns.preview', { linkWorkerId: linkWorker.linkWorkerId, fromOn, toOn, how });
  if (!asked.data) return <Waiting on={asked} />;
  const { fileName, columns, cells, head, staysOut } = asked.data;
  return (
    <>
      <Card margin={t('returns.leaves')} label={t('returns.willLeave')}>
        <ReturnPaper fileName={fileName} columns={columns} cells={cells} head={head} />
      </Card>
      <div data-paper="off">
        <StaysHere linkWorker={asked.data.linkWorker} staysOut={staysOut} rows={cells.length} />
      </div>
    </>
  );
};
