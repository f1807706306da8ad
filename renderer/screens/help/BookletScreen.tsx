import styles from './BookletScreen.module.css';
import { GuideFrame } from './GuideFrame.tsx';
import { GuideParts } from './GuideParts.tsx';
import { useGuide } from './useGuide.ts';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Steps } from '#renderer/ui/Steps.tsx';
import { guidePages } from '#renderer/words/guidePages.ts';
import { t } from '#renderer/words/words.ts';

/** The whole guide, to be printed: what is in it first, then every page on a sheet of its own. */
export const BookletScreen = () => {
  const { guide, lang } = useGuide();
  return (
    <GuideFrame title={t('help.booklet.title')} back={{ words: t('help.pages'), href: '#/help' }}>
      <PageTitle side={t('help.booklet.side')} actions={<PrintButton />}>
        {t('help.booklet.title')}
      </PageTitle>
      <div lang={lang}>
        <Steps steps={guidePages.map((id) => guide[id].title)} />
        {guidePages.map((id) => (
          <div key={id} className={styles.page}>
            <Section heading={guide[id].title} hasRule>
              <GuideParts page={guide[id]} level={3} isOnPaper />
            </Section>
          </div>
        ))}
      </div>
    </GuideFrame>
  );
};
