import { useState } from 'react';
import { PeriodForm } from './PeriodForm.tsx';
import { ReturnPreview } from './ReturnPreview.tsx';
import { type MadeReturn, ReturnSaved } from './ReturnSaved.tsx';
import { useKept } from '#renderer/app/drafts.ts';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import type { OutputOf } from '#shared/contract/api.ts';
import type { LinkWorkerId } from '#shared/domain/ids.ts';
import type { ReturnWay } from '#shared/domain/returns.ts';

/** Makes a return: shows exactly what will leave, and then that it has been saved. */
export const ReturnScreen = ({ linkWorkerId }: { linkWorkerId: LinkWorkerId }) => {
  const usual = useCall('returns.usualPeriod', { linkWorkerId }, { isAnew: true });
  if (!usual.data) return <Waiting on={usual} />;
  return <ReturnOver linkWorkerId={linkWorkerId} usual={usual.data} />;
};

interface ReturnOverProps {
  linkWorkerId: LinkWorkerId;
  /** The days to begin with; later answers do not move them under the leader's eyes. */
  usual: OutputOf<'returns.usualPeriod'>;
}

const ReturnOver = ({ linkWorkerId, usual: { agreed, ...usual } }: ReturnOverProps) => {
  const [period, setPeriod] = useState(usual);
  const [how, setHow] = useKept<ReturnWay>('how', agreed?.how ?? 'pdf');
  const [isChangingDays, setIsChangingDays] = useKept('changing-days', false);
  const [made, setMade] = useState<{ made: MadeReturn; password: string | undefined }>();
  const preview = useCall('returns.preview', { linkWorkerId, ...period, how }, { keepsLast: true });
  if (!preview.data) return <Waiting on={preview} />;
  const { linkWorker } = preview.data;
  if (made) return <ReturnSaved linkWorker={linkWorker} {...made} />;
  if (isChangingDays) {
    return (
      <PeriodForm
        linkWorker={linkWorker}
        period={period}
        onChange={(chosen) => {
          setPeriod(chosen);
          setIsChangingDays(false);
        }}
        onLeave={() => setIsChangingDays(false)}
      />
    );
  }
  return (
    <ReturnPreview
      preview={preview.data}
      how={how}
      onHow={setHow}
      onChangeDays={() => setIsChangingDays(true)}
      onMade={(made, password) => setMade({ made, password })}
    />
  );
};
