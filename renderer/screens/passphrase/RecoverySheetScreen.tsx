import { type SyntheticEvent, useState } from 'react';
import styles from './RecoverySheetScreen.module.css';
import { useIsFirstRun } from '#renderer/app/firstRun.ts';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { keepForSheet, useSheetCode } from '#renderer/app/safety/sheet.ts';
import { useToday } from '#renderer/app/status.ts';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { fullDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import { recoveryCodeIn } from '#shared/domain/recoveryCode.ts';

const backToPassphrase = () => ({ words: t('safety.page.title'), href: '#/settings/passphrase' });

/** The code, once: to be printed for the hall keys and the treasurer, or to be written down. */
export const RecoverySheetScreen = () => {
  const code = useSheetCode();
  return code === undefined ? <Gone /> : <Sheet code={code} />;
};

const Gone = () => (
  <Page title={t('safety.sheet.title')} back={backToPassphrase()}>
    <PageTitle lead={t('safety.sheet.gone')}>{t('safety.sheet.goneTitle')}</PageTitle>
    <Actions>
      <LinkButton kind="main" href="#/settings/passphrase">
        {t('safety.sheet.make')}
      </LinkButton>
    </Actions>
  </Page>
);

const Sheet = ({ code }: { code: string }) => {
  const today = useToday();
  return (
    <Page title={t('safety.sheet.title')} back={backToPassphrase()}>
      <PageTitle lead={t('safety.sheet.opens')}>{t('safety.sheet.title')}</PageTitle>
      <Section heading={t('safety.sheet.codeLabel')} hasRule>
        <Row space={8}>
          <p className={styles.code} translate="no">
            {code.split(/(?<=-)/).map((group, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- Two groups may be alike, and none ever moves.
              <span key={at} className={styles.group}>
                {group}
              </span>
            ))}
          </p>
          <p>{t('safety.sheet.made', { day: fullDay(today) })}</p>
        </Row>
      </Section>
      <Section heading={t('safety.sheet.keep')} hasRule>
        <Row space={8}>
          <ul className={styles.places}>
            <li>{t('safety.sheet.keepFirst')}</li>
            <li>{t('safety.sheet.keepSecond')}</li>
            <li>{t('safety.sheet.keepNot')}</li>
          </ul>
        </Row>
      </Section>
      <Section heading={t('safety.sheet.use')} hasRule>
        <Row space={8}>
          <p>{t('safety.sheet.useText')}</p>
          <p>{t('safety.sheet.elsewhere')}</p>
        </Row>
      </Section>
      <OnPaper code={code} />
    </Page>
  );
};

/** Goes on once the code is on paper: printed, or written down and typed back. */
const OnPaper = ({ code }: { code: string }) => {
  const { run, problem } = useCommand('safety.confirmSheet');
  const isFirstRun = useIsFirstRun();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const goOn = async () => {
    if ((await run({})) === undefined) return;
    keepForSheet(undefined);
    window.location.hash = isFirstRun ? '#/welcome/safety' : '#/settings';
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const isRight = recoveryCodeIn(typed) === code;
    setWrong(!isRight);
    if (isRight) void goOn();
  };
  return (
    <div data-paper="off">
      {problem && <ProblemNotice problem={problem} />}
      <Row space={24} rule="ink">
        <p>{t('safety.sheet.once')}</p>
      </Row>
      <Actions>
        <PrintButton size="big" />
        <Button kind="main" size="big" onPress={() => void goOn()}>
          {t('safety.sheet.printed')}
        </Button>
      </Actions>
      <form onSubmit={submit} noValidate>
        <FieldRow space={24}>
          <TextField
            id="typed-code"
            label={t('safety.sheet.typeBack')}
            problem={isWrong ? t('safety.sheet.typeBackPutRight') : undefined}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </FieldRow>
        <Row space={16}>
          <Button type="submit">{t('safety.sheet.typed')}</Button>
        </Row>
      </form>
    </div>
  );
};
