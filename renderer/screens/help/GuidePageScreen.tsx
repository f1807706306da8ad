import { use } from 'react';
import { GuideFrame } from './GuideFrame.tsx';
import { GuideParts } from './GuideParts.tsx';
import { useGuide } from './useGuide.ts';
import { StandingContext } from '#renderer/app/status.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { type GuidePageId, guidePages } from '#renderer/words/guidePages.ts';
import { t } from '#renderer/words/words.ts';

export interface GuidePageScreenProps {
  id: GuidePageId;
}

/** One page of the guide, with the way back to where help was wanted. */
export const GuidePageScreen = ({ id }: GuidePageScreenProps) => {
  const { guide, lang } = useGuide();
  const isFolderOpen = use(StandingContext) !== undefined;
  const page = guide[id];
  const next = guidePages[guidePages.indexOf(id) + 1];
  return (
    <GuideFrame title={page.title} back={{ words: t('help.pages'), href: '#/help' }}>
      <div lang={lang}>
        <PageTitle>{page.title}</PageTitle>
        <GuideParts page={page} />
      </div>
      <Actions>
        <Button kind="main" onPress={() => window.history.back()}>
          {t('help.back')}
        </Button>
        {id === 'worried' && isFolderOpen && <LinkButton href="#/concerns">{t('concerns.link')}</LinkButton>}
        {next && (
          <LinkButton kind="quiet" href={`#/help/${next}`}>
            {t('help.next', { title: guide[next].title })}
          </LinkButton>
        )}
      </Actions>
    </GuideFrame>
  );
};
