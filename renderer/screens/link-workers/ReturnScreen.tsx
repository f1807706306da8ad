import { useState } from 'react';
import { PeriodForm } from './PeriodForm.tsx';
import { ReturnPreview } from './ReturnPreview.tsx';
import { ReturnSaved, type SavedReturn } from './ReturnSaved.tsx';
import { useKept } from '#renderer/app/drafts.ts';
import type { Period } from '#renderer/app/period/useTypedPeriod.ts';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import type { LinkWorkerId } from '#shared/domain/ids.ts';

/** Makes a return: shows exactly what will leave, and then that it has been saved. */
export const ReturnScreen = ({ linkWorkerId }: { linkWorkerId: LinkWorkerId }) => {
  const usual = useCall('returns.usualPeriod', { linkWorkerId });
  if (!usual.data) return <Waiting on={usual} />;
  return <ReturnOver linkWorkerId={linkWorkerId} usual={usual.data} />;
};

interface ReturnOverProps {
  linkWorkerId: LinkWorkerId;
  /** The days to begin with; later answers do not move them under the leader's eyes. */
  usual: Period;
}

const ReturnOver = ({ linkWorkerId, usual }: ReturnOverProps) => {
  const [period, setPeriod] = useState(usual);
  const [isChangingDays, setIsChangingDays] = useKept('changing-days', false);
  const [saved, setSaved] = useState<SavedReturn>();
  const preview = useCall('returns.preview', { linkWorkerId, ...period }, { keepsLast: true });
  if (!preview.data) return <Waiting on={preview} />;
  const { linkWorker } = preview.data;
  if (saved) return <ReturnSaved linkWorker={linkWorker} saved={saved} />;
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
    <ReturnPreview preview={preview.data} onChangeDays={() => setIsChangingDays(true)} onSaved={setSaved} />
  );
};
