import { Licences } from './Licences.tsx';
import { Update } from './Update.tsx';
import { AnyTimePage } from '#renderer/app/AnyTimePage.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { t } from '#renderer/words/words.ts';

/** Whether there is a newer version, what runs here, and whose work it is made of. */
export const AboutScreen = () => {
  const asked = useCall('updates.get', {});
  if (!asked.data) {
    // Also without a folder, where nothing else knows how to wait.
    return (
      <AnyTimePage title={t('about.title')} help="data">
        <PageTitle>{t('about.title')}</PageTitle>
        {asked.problem && <ProblemNotice problem={asked.problem} />}
      </AnyTimePage>
    );
  }
  const { standing, meetToday, runs } = asked.data;
  return (
    <AnyTimePage
      title={t('about.title')}
      help="data"
      back={
        meetToday
          ? { words: t('settings.title'), href: '#/settings' }
          : { words: t('app.today'), href: '#/today' }
      }
    >
      <PageTitle>{t('about.title')}</PageTitle>
      <Update standing={standing} meetToday={meetToday} />
      <Section heading={t('about.runs.heading')} hasRule>
        <Row space={8}>
          <SummaryList facts={runs.map(({ name, version }) => ({ id: name, term: name, value: version }))} />
        </Row>
      </Section>
      <Licences isInWindow={runs.some(({ name }) => name === 'Electron')} />
    </AnyTimePage>
  );
};
