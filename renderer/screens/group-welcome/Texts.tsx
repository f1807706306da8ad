import { CopyText } from '#renderer/app/CopyText.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';

export interface TextsProps {
  group: Group;
  /** When it usually meets, in words. */
  time: string;
}

const textOf = ({ name, place, welcome }: Group, time: string): string =>
  [
    t('groupWelcome.text.title', { group: name }),
    time,
    place,
    welcome?.gettingThere && `${t('groupWelcome.gettingThere')}\n${welcome.gettingThere}`,
    welcome?.whatToBring && `${t('groupWelcome.whatToBring')}\n${welcome.whatToBring}`,
    t('groupWelcome.text.end'),
  ]
    .filter(Boolean)
    .join('\n\n');

/** How to get there and what to bring: to read and print, and as one text to send. It names nobody. */
export const Texts = ({ group, time }: TextsProps) => {
  const { gettingThere, whatToBring } = group.welcome ?? {};
  return (
    <>
      <Row space={8}>
        <p>
          {time}
          {group.place && ` ${group.place}.`}
        </p>
      </Row>
      <Section heading={t('groupWelcome.gettingThere')}>
        <Row>
          <p>{gettingThere ?? t('groupWelcome.noGettingThere')}</p>
        </Row>
      </Section>
      <Section heading={t('groupWelcome.whatToBring')}>
        <Row>
          <p>{whatToBring ?? t('groupWelcome.noWhatToBring')}</p>
        </Row>
      </Section>
      {(gettingThere ?? whatToBring) !== undefined && (
        <CopyText label={t('groupWelcome.text.label')} text={textOf(group, time)} rows={9} />
      )}
    </>
  );
};
