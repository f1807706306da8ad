import { useId, useRef, useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { t } from '#renderer/words/words.ts';

export interface CopyTextProps {
  label: string;
  hint?: string;
  text: string;
  rows?: number;
  /** It may be put in other words first. */
  onChange?: (text: string) => void;
}

/**
 * Words to take elsewhere, in sight before they are copied. Copied by the browser's own command, which needs no
 * permission; where even that is refused, they are marked and the keys copy them.
 */
export const CopyText = ({ label, hint, text, rows = 3, onChange }: CopyTextProps) => {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setIsCopied] = useState<boolean>();
  const copy = () => {
    area.current?.focus();
    area.current?.select();
    setIsCopied(document.execCommand('copy'));
  };
  return (
    <div data-paper="off">
      <FieldRow>
        <TextArea
          ref={area}
          id={id}
          label={label}
          hint={hint}
          value={text}
          rows={rows}
          readOnly={onChange === undefined}
          onChange={(event) => onChange?.(event.target.value)}
          width="full"
        />
      </FieldRow>
      <Row space={8}>
        <Button size="row" fullName={t('sessions.round.copyOf', { what: label })} onPress={copy}>
          {t('sessions.round.copy')}
        </Button>{' '}
        <span role="status">
          {isCopied !== undefined && t(isCopied ? 'sessions.round.copied' : 'sessions.round.notCopied')}
        </span>
      </Row>
    </div>
  );
};
