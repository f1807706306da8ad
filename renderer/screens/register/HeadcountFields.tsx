import { memo } from 'react';
import { useCommand } from '#renderer/app/queries.ts';
import { useLatestWins } from '#renderer/app/useLatestWins.ts';
import { Stepper } from '#renderer/ui/Stepper.tsx';
import { t } from '#renderer/words/words.ts';
import type { Headcount, SessionId } from '#shared/domain/sessions.ts';

export interface HeadcountFieldsProps {
  sessionId: SessionId;
  headcount: Headcount;
}

const kinds = ['visitors', 'children', 'supporters'] as const;

/** People who are counted and not named, saved with every press. Remembered: a mark leaves them as they are. */
export const HeadcountFields = memo(({ sessionId, headcount }: HeadcountFieldsProps) => {
  const command = useCommand('register.setHeadcount');
  const [wanted, want] = useLatestWins<'headcount', Headcount>(
    async (_key, next) =>
      (await command.run({ sessionId, headcount: next }, t('register.says.headcount'))) !== undefined,
  );
  const shown = wanted.get('headcount') ?? headcount;
  return kinds.map((kind) => (
    <Stepper
      key={kind}
      label={t(`register.${kind}`)}
      value={shown[kind]}
      onChange={(count) => want('headcount', { ...shown, [kind]: count })}
      fewerWords={t(`register.${kind}Fewer`)}
      moreWords={t(`register.${kind}More`)}
    />
  ));
});
