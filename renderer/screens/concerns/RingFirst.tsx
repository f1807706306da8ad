import styles from './ConcernsScreen.module.css';
import { useForm, written } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useStanding } from '#renderer/app/status.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Settings } from '#shared/domain/settings.ts';

interface OfSettings {
  settings: Settings;
}

/** Who is rung first, with the number in sight, and the form that says who it is. */
export const RingFirst = ({ settings }: OfSettings) => {
  const { isHelping } = useStanding().status;
  const { isOpen, toggle, close, opener } = useUnfolding('ring');
  const { safeguardingLeadName: name, safeguardingLeadTelephone: telephone } = settings;
  const isKnown = name !== undefined || telephone !== undefined;
  return (
    <Section heading={t('concerns.ring.heading')} margin="2">
      <Row space={8}>
        {name !== undefined && <p className={styles.number}>{name}</p>}
        {telephone !== undefined && <p className={styles.number}>{telephone}</p>}
        {!isKnown && (
          <p>
            <b>{t(isHelping ? 'concerns.ring.noneHelper' : 'concerns.ring.none')}</b>
          </p>
        )}
        <p>{t('concerns.ring.text')}</p>
      </Row>
      <Row space={8}>
        <p>{t('concerns.ring.nobody')}</p>
      </Row>
      {!isHelping && (
        <Row space={8}>
          <Button ref={opener} size="row" isExpanded={isOpen} onPress={toggle}>
            {t(isKnown ? 'concerns.ring.change' : 'concerns.ring.set')}
          </Button>
        </Row>
      )}
      {isOpen && !isHelping && <LeadForm settings={settings} onDone={close} />}
    </Section>
  );
};

const LeadForm = ({ settings, onDone }: OfSettings & { onDone: () => void }) => {
  const form = useForm('settings.change', {
    draft: 'safeguarding-lead',
    start: {
      safeguardingLeadName: settings.safeguardingLeadName ?? '',
      safeguardingLeadTelephone: settings.safeguardingLeadTelephone ?? '',
    },
    toInput: ({ safeguardingLeadName: name, safeguardingLeadTelephone: telephone }) => ({
      safeguardingLeadName: written(name) ?? null,
      safeguardingLeadTelephone: written(telephone) ?? null,
    }),
    putRight: {
      safeguardingLeadName: t('concerns.ring.namePutRight'),
      safeguardingLeadTelephone: t('concerns.ring.telephonePutRight'),
    },
    says: () => t('concerns.ring.says'),
    onDone,
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <FieldRow>
        <TextField {...form.text('safeguardingLeadName')} label={t('concerns.ring.name')} />
        <TextField
          {...form.text('safeguardingLeadTelephone')}
          label={t('concerns.ring.telephone')}
          type="tel"
        />
      </FieldRow>
      <Actions>
        <Button type="submit">{t('concerns.ring.save')}</Button>
      </Actions>
    </form>
  );
};
