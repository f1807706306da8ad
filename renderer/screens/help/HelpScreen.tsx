import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { findInGuide } from './findInGuide.ts';
import { GuideFrame } from './GuideFrame.tsx';
import { useGuide } from './useGuide.ts';
import { CountLine } from '#renderer/ui/CountLine.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { t } from '#renderer/words/words.ts';

/** The pages of the guide, and a field that finds the one a leader looks for. */
export const HelpScreen = () => {
  const { guide, lang } = useGuide();
  const [, goTo] = useLocation();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const asked = text.trim();
  const found = findInGuide(guide, asked);
  const [first] = found;
  return (
    <GuideFrame title={t('help.title')}>
      <PageTitle
        side={t('help.lead')}
        actions={<LinkButton href="#/help/booklet">{t('help.whole')}</LinkButton>}
      >
        {t('help.title')}
      </PageTitle>
      <Row space={16}>
        <SearchField
          ref={field}
          label={t('help.find')}
          value={text}
          onChange={setText}
          onEnter={() => asked !== '' && first && goTo(`/help/${first.id}`)}
        />
      </Row>
      {asked !== '' && (
        <CountLine
          parts={[
            {
              words:
                found.length === 0
                  ? t('help.foundNothing', { text: asked })
                  : t('help.found', { count: found.length, text: asked }),
            },
          ]}
        />
      )}
      <div lang={lang}>
        <List label={t('help.pages')}>
          {found.map(({ id, title, says }) => (
            <ListRow key={id}>
              <TextLink href={`#/help/${id}`} tone="ink">
                {title}
              </TextLink>
              {asked !== '' && <> {says}</>}
            </ListRow>
          ))}
        </List>
      </div>
    </GuideFrame>
  );
};
