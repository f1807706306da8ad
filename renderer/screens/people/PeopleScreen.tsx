import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { PersonLine } from './PersonLine.tsx';
import { startDraft, useKept } from '#renderer/app/drafts.ts';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { CountLine } from '#renderer/ui/CountLine.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

const mostShown = 100;

/** Anybody, by any part of their name; and those who came in with a first name only. */
export const PeopleScreen = ({ startsToFinish = false }: { startsToFinish?: boolean }) => {
  const [text, setText] = useKept('find', '');
  const [isToFinish, setIsToFinish] = useState(startsToFinish);
  const found = useCall(
    'people.find',
    { text: text.slice(0, 200), limit: mostShown, ...(isToFinish && { isToFinish }) },
    { keepsLast: true },
  );
  const [, goTo] = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const isHere = found.data !== undefined;
  useEffect(() => field.current?.focus(), [isHere]);
  if (!found.data) return <Waiting on={found} />;

  const { people, count, isGuess, known, toFinish } = found.data;
  const asked = text.trim();
  const [only] = people;
  const openOnly = () => {
    if (asked !== '' && people.length === 1 && only && !isGuess) goTo(`/people/${only.personId}`);
  };
  const addAsTyped = () => {
    startDraft('person', { preferredName: asked });
    goTo('/people/add');
  };
  return (
    <Page title={t('people.title')}>
      <PageTitle
        side={known > 0 ? t('people.known', { count: known }) : undefined}
        actions={
          <>
            {(toFinish > 0 || isToFinish) && (
              <Button onPress={() => setIsToFinish(!isToFinish)}>
                {isToFinish ? t('people.everyone') : t('people.finishLater', { count: toFinish })}
              </Button>
            )}
            {known > 0 && <PrintButton />}
            <LinkButton kind="main" icon="plus" href="#/people/add">
              {t('people.add')}
            </LinkButton>
          </>
        }
      >
        {t('people.title')}
      </PageTitle>
      {known === 0 ? (
        <EmptyState action={<LinkButton href="#/people/spreadsheet">{t('people.spreadsheet')}</LinkButton>}>
          {t('people.empty')}
        </EmptyState>
      ) : (
        <>
          <Row space={16}>
            <SearchField
              ref={field}
              label={t('people.find')}
              value={text}
              onChange={setText}
              onEnter={openOnly}
            />
          </Row>
          {(asked !== '' || isToFinish) && (
            <CountLine joint=" " parts={countParts(found.data, asked, isToFinish)} />
          )}
          <List label={t('people.title')}>
            {people.map((person) => (
              <PersonLine key={person.personId} person={person} text={asked} />
            ))}
          </List>
          {count > people.length && (
            <Row space={16}>
              <p>{t('people.firstOf', { shown: people.length, count })}</p>
            </Row>
          )}
          {asked !== '' && !isToFinish && (
            <Row space={24} align="middle" margin={<Icon name="plus" />}>
              <Buttons>
                <span>{t('people.notHere')}</span>
                <Button onPress={addAsTyped}>{t('people.addText', { name: asked })}</Button>
              </Buttons>
            </Row>
          )}
          <Row space={24}>
            <LinkButton kind="quiet" href="#/people/spreadsheet">
              {t('people.spreadsheet')}
            </LinkButton>
          </Row>
        </>
      )}
    </Page>
  );
};

const countParts = (found: OutputOf<'people.find'>, text: string, isToFinish: boolean) => {
  const { count, isGuess } = found;
  const words = () => {
    if (isGuess) return t('people.foundGuess', { text });
    if (isToFinish) return count === 0 ? t('people.toFinishNobody') : t('people.toFinish');
    const where = /\d/.test(text) ? 'Number' : '';
    return count === 0 ? t(`people.foundNobody${where}`, { text }) : t(`people.found${where}`, { text });
  };
  return [
    ...(count > 0 && !isGuess ? [{ words: t('people.people', { count }), isOpen: true }] : []),
    { words: words() },
  ];
};
