import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import { type ToLeaveOut, without } from '#shared/domain/message/leaveOut.ts';

export interface LeaveOutProps {
  text: string;
  toLeaveOut: readonly ToLeaveOut[];
  onChange: (text: string) => void;
}

/** What the text holds and the group has no use for, each with the offer to leave it out (DOMAIN 3). */
export const LeaveOut = ({ text, toLeaveOut, onChange }: LeaveOutProps) => {
  if (toLeaveOut.length === 0) return null;
  const leaveOutAll = () =>
    onChange([...toLeaveOut].sort((one, other) => other.from - one.from).reduce(without, text));
  return (
    <Section heading={t('message.leaveOut.heading')} side={t('message.leaveOut.text')}>
      {toLeaveOut.map((piece) => {
        const words = text.slice(piece.from, piece.to);
        return (
          <Row
            key={piece.from}
            rule="hair"
            align="middle"
            aside={
              <Button
                size="row"
                fullName={t('message.leaveOut.this', { words })}
                onPress={() => onChange(without(text, piece))}
              >
                {t('message.leaveOut.one')}
              </Button>
            }
          >
            <p>{t(`message.leaveOut.${piece.kind}`, { words })}</p>
          </Row>
        );
      })}
      {toLeaveOut.length > 1 && (
        <Row space={12}>
          <Buttons>
            <Button onPress={leaveOutAll}>{t('message.leaveOut.all')}</Button>
          </Buttons>
        </Row>
      )}
    </Section>
  );
};
