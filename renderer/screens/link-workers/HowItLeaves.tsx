import { madeUpPassword } from './madeUpPassword.ts';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import { type ReturnWay, returnWays } from '#shared/domain/returns.ts';

export interface HowItLeavesProps {
  linkWorkerName: string;
  how: ReturnWay;
  onHow: (how: ReturnWay) => void;
  /** Undefined: it opens without one. */
  password: string | undefined;
  onPassword: (password: string | undefined) => void;
  problem?: string | undefined;
}

/** As what a return leaves, and whether a PDF opens with a password. */
export const HowItLeaves = ({
  linkWorkerName,
  how,
  onHow,
  password,
  onPassword,
  problem,
}: HowItLeavesProps) => (
  <div data-paper="off">
    <FieldRow>
      <Options
        id="return-how"
        label={t('returns.how.label')}
        value={how}
        onChange={onHow}
        options={returnWays.map((value) => ({
          value,
          words: t(`returns.how.${value}`),
          hint: t(`returns.how.${value}Hint`),
        }))}
      />
    </FieldRow>
    {how === 'pdf' && (
      <Row space={8}>
        <CheckField
          id="return-has-password"
          name="return-has-password"
          label={t('returns.password.has')}
          checked={password !== undefined}
          onChange={(event) => onPassword(event.target.checked ? madeUpPassword() : undefined)}
        />
      </Row>
    )}
    {how === 'pdf' && password !== undefined && (
      <FieldRow>
        <TextField
          id="return-password"
          label={t('returns.password.label')}
          hint={t('returns.password.hint', { name: calledName(linkWorkerName) })}
          problem={problem}
          value={password}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onPassword(event.target.value)}
          width="medium"
        />
      </FieldRow>
    )}
  </div>
);
