import { erasedBackups } from './erasedBackups.ts';
import { Working } from '#renderer/app/backups/Working.tsx';
import { forgetDrafts } from '#renderer/app/drafts.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { TypedWord } from '#renderer/app/TypedWord.tsx';
import { useChanges } from '#renderer/app/undo/changes.ts';
import { List } from '#renderer/ui/List.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { PersonId } from '#shared/domain/ids.ts';

type Held = OutputOf<'holding.get'>;

export interface ErasePersonProps extends Pick<Held, 'copies' | 'mentions'> {
  personId: PersonId;
  name: string;
}

/** What erasing does and what it cannot do, before it is done: it cannot be undone, so that a word has to be typed. */
export const ErasePerson = ({ personId, name, copies, mentions }: ErasePersonProps) => {
  const today = useToday();
  const { run, isRunning, problem } = useCommand('erasing.erase');
  const changes = useChanges();
  const erase = async () => {
    const answer = await run({ erasures: [{ what: 'person', id: personId }] });
    if (!answer) return;
    erasedBackups.keep(personId, answer.backups);
    // What was typed and what could be undone may hold the name.
    forgetDrafts();
    changes.forget();
    window.location.hash = `#/people/${personId}/held`;
  };
  return (
    <Section heading={t('holding.erase.heading', { name })} hasRule>
      <Row>
        <p>{t('holding.erase.what', { name })}</p>
      </Row>
      <Row space={8}>
        <p>{t('holding.erase.stays')}</p>
      </Row>
      {copies.length > 0 && (
        <>
          <Row space={8}>
            <p>{t('holding.erase.copies')}</p>
          </Row>
          <List>
            {copies.map(({ to, savedOn }, at) => (
              <li key={at}>
                <Row margin={plainDay(savedOn, today)}>{to}</Row>
              </li>
            ))}
          </List>
        </>
      )}
      {mentions.length > 0 && (
        <>
          <Row space={8}>
            <p>{t('holding.erase.mentions', { count: mentions.length })}</p>
          </Row>
          <List>
            {mentions.map(({ sessionId, group, day, text }, at) => (
              <li key={at}>
                <Row margin={plainDay(day, today)}>
                  <TextLink href={`#/sessions/${sessionId}`}>{group.name}</TextLink>: {text}
                </Row>
              </li>
            ))}
          </List>
        </>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {isRunning && <Working />}
      <TypedWord
        id="erase-word"
        word={t('holding.erase.word')}
        button={t('holding.erase.button', { name })}
        onConfirmed={() => void erase()}
      />
    </Section>
  );
};
