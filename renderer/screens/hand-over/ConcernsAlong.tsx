import { useState } from 'react';
import { useCommand } from '#renderer/app/queries.ts';
import { PassphraseField } from '#renderer/app/safety/PassphraseField.tsx';
import { useStanding } from '#renderer/app/status.ts';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { t } from '#renderer/words/words.ts';

/** Whether concerns are handed over, too: they stay here unless the leader, who knows the passphrase, says otherwise. */
export const useConcernsAlong = (id: string) => {
  const { isSealed } = useStanding().status;
  const opening = useCommand('concerns.open');
  const closing = useCommand('concerns.close');
  const [goAlong, setGoAlong] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);

  /** Hands over with what lets them go along; answers why not, where the passphrase is not the one, or is missing. */
  const sending = async <Answer extends { outcome: string }>(
    save: (along: { concernsTicket?: string }) => Promise<Answer | undefined>,
  ) => {
    const lacks = goAlong && isSealed && passphrase === '';
    setMissing(lacks);
    if (lacks) return undefined;
    if (!goAlong) return save({});
    const answer = await opening.run(isSealed ? { passphrase } : {});
    if (answer?.outcome !== 'open') return answer;
    const saved = await save({ concernsTicket: answer.ticket });
    await closing.run({ ticket: answer.ticket });
    return saved;
  };

  return {
    sending,
    problem: opening.problem,
    fields: (
      <>
        <FieldRow>
          <CheckField
            id={id}
            label={t('concerns.along.label')}
            hint={t('concerns.along.text')}
            checked={goAlong}
            onChange={() => setGoAlong(!goAlong)}
          />
        </FieldRow>
        {goAlong && isSealed && (
          <PassphraseField
            id={`${id}-passphrase`}
            label={t('concerns.along.passphrase')}
            problem={isMissing ? t('concerns.along.passphrasePutRight') : undefined}
            value={passphrase}
            onChange={setPassphrase}
          />
        )}
      </>
    ),
  };
};
