import { AskHowThingsAre } from './AskHowThingsAre.tsx';
import { YouForm } from './YouForm.tsx';
import { HelperMode } from './HelperMode.tsx';
import { FolderSafety } from '#renderer/app/FolderSafety.tsx';
import { HelpDetails } from '#renderer/app/HelpDetails.tsx';
import { useOpenFolder } from '#renderer/app/folders.ts';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useStanding } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

/** The leader, the look, where the data lies and how safe it is, and the practice group. */
export const SettingsScreen = () => {
  const { status } = useStanding();
  const asked = useCall('settings.get', {});
  const { open, problem } = useOpenFolder();
  if (!asked.data) return <Waiting on={asked} />;
  return (
    <Page title={t('settings.title')}>
      <PageTitle>{t('settings.title')}</PageTitle>
      {problem && <ProblemNotice problem={problem} />}
      <Section heading={t('settings.you.heading')} side={t('settings.you.text')}>
        <YouForm settings={asked.data} />
      </Section>
      <Section heading={t('settings.look.heading')} hasRule>
        <Row aside={<LinkButton href="#/text-size">{t('settings.look.open')}</LinkButton>}>
          <p>{t('settings.look.text')}</p>
        </Row>
      </Section>
      <Section heading={t('changes.title')} hasRule>
        <Row aside={<LinkButton href="#/changes">{t('settings.changes.open')}</LinkButton>}>
          <p>{t('settings.changes.text')}</p>
        </Row>
      </Section>
      <Section heading={t('settings.safety.heading')} hasRule>
        <Row
          space={8}
          aside={
            <LinkButton href="#/settings/passphrase">
              {t(status.isSealed ? 'settings.safety.change' : 'settings.safety.choose')}
            </LinkButton>
          }
        >
          <FolderSafety />
        </Row>
      </Section>
      <AskHowThingsAre settings={asked.data} />
      <HelperMode />
      <Section heading={t('keeping.settings.heading')} hasRule>
        <Row aside={<LinkButton href="#/settings/keeping">{t('keeping.settings.open')}</LinkButton>}>
          <p>{t('keeping.settings.text')}</p>
        </Row>
      </Section>
      <Section heading={t('concerns.title')} hasRule>
        <Row aside={<LinkButton href="#/concerns">{t('concerns.open')}</LinkButton>}>
          <p>{t('concerns.settings')}</p>
        </Row>
      </Section>
      <Section heading={t('backups.title')} hasRule>
        <Row aside={<LinkButton href="#/backups">{t('backups.settings.open')}</LinkButton>}>
          <p>{t('backups.settings.text')}</p>
        </Row>
      </Section>
      <Section heading={t('handOver.title')} hasRule>
        <Row aside={<LinkButton href="#/hand-over">{t('handOver.settings.open')}</LinkButton>}>
          <p>
            {status.handOver && status.handOver.state !== 'back'
              ? t(`handOver.settings.${status.handOver.state}`, { who: status.handOver.who })
              : t('handOver.settings.text')}
          </p>
        </Row>
      </Section>
      <Section heading={t('takeAway.title')} hasRule>
        <Row aside={<LinkButton href="#/take-away">{t('takeAway.settings.open')}</LinkButton>}>
          <p>{t('takeAway.settings.text')}</p>
        </Row>
      </Section>
      <Section heading={t('settings.practice.heading')} hasRule>
        <Row
          space={8}
          aside={
            <Button onPress={() => void open(status.isPractice ? 'own' : 'practice')}>
              {t(status.isPractice ? 'settings.practice.leave' : 'settings.practice.enter')}
            </Button>
          }
        >
          <p>{t('settings.practice.text')}</p>
        </Row>
      </Section>
      <HelpDetails />
      <Section heading={t('about.title')} hasRule>
        <Row aside={<LinkButton href="#/about">{t('settings.about.open')}</LinkButton>}>
          <p>{t('settings.about.text', { version: status.version })}</p>
        </Row>
      </Section>
    </Page>
  );
};
