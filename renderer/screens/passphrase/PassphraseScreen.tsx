import { ChangePassphrase } from './ChangePassphrase.tsx';
import { Keychain } from './Keychain.tsx';
import { TurnOn } from './TurnOn.tsx';
import { WalkAway } from './WalkAway.tsx';
import { WithPassphrase } from '#renderer/app/safety/WithPassphrase.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { keepForSheet } from '#renderer/app/safety/sheet.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

type Safety = OutputOf<'safety.get'>;

/** What about the sheet or the files needs doing, the most pressing first. */
const Pressing = ({ safety }: { safety: Safety }) => {
  if (safety.isUnfinished)
    return (
      <Notice kind="put-right" title={t('safety.page.unfinishedTitle')}>
        {t('safety.page.unfinished')}
      </Notice>
    );
  if (safety.damaged.includes('recovery'))
    return (
      <Notice kind="put-right" title={t('safety.page.sheet.damagedTitle')}>
        {t('safety.page.sheet.damaged')}
      </Notice>
    );
  if (safety.isSheetConfirmed) return null;
  return (
    <Notice kind="put-right" title={t('safety.page.sheet.toPrintTitle')}>
      {t('safety.page.sheet.toPrint')}
    </Notice>
  );
};

const TurnedOn = ({ safety }: { safety: Safety }) => {
  const settings = useCall('settings.get', {});
  const sheet = useCommand('safety.newRecoveryCode');
  const off = useCommand('safety.turnOff');
  const makeSheet = async (passphrase: string) => {
    const made = await sheet.run({ passphrase });
    if (made?.outcome === 'done') {
      keepForSheet(made.recoveryCode);
      window.location.hash = '#/settings/recovery-sheet';
    }
    return made;
  };
  return (
    <>
      <Pressing safety={safety} />
      <ChangePassphrase isForgotten={safety.mustChoosePassphrase} key={String(safety.mustChoosePassphrase)} />
      <WithPassphrase
        id="sheet-passphrase"
        heading={t('safety.page.sheet.heading')}
        text={t('safety.page.sheet.text')}
        does={t('safety.page.sheet.make')}
        problem={sheet.problem}
        run={makeSheet}
      />
      {settings.data && <WalkAway settings={settings.data} />}
      <Keychain keychain={safety.keychain} />
      <WithPassphrase
        id="off-passphrase"
        heading={t('safety.page.off2.heading')}
        text={t('safety.page.off2.text')}
        does={t('safety.page.off2.turnOff')}
        problem={off.problem}
        run={(passphrase) => off.run({ passphrase })}
      />
    </>
  );
};

/** Everything about the passphrase: choosing one, and once there is one, all that can be done about it. */
export const PassphraseScreen = () => {
  const asked = useCall('safety.get', {});
  if (!asked.data) return <Waiting on={asked} />;
  const { isOn } = asked.data;
  return (
    <Page title={t('safety.page.title')} back={{ words: t('safety.page.back'), href: '#/settings' }}>
      <PageTitle lead={t(isOn ? 'safety.page.on.side' : 'safety.page.off.side')}>
        {t('safety.page.title')}
      </PageTitle>
      {isOn ? <TurnedOn safety={asked.data} /> : <TurnOn />}
    </Page>
  );
};
