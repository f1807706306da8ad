import { useState } from 'react';
import { useKept } from '#renderer/app/drafts.ts';
import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { clockTime, dayOfInstant, nearDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';

type SecondPlace = NonNullable<OutputOf<'backups.list'>['secondPlace']>;

export interface SecondPlaceProps {
  place: SecondPlace | null;
  today: Day;
  /** Whether the leader can choose with the system's own window; else they type where. */
  canChoose: boolean;
}

/** Where copies of the backups go besides, and when they last did. */
export const SecondPlace = ({ place, today, canChoose }: SecondPlaceProps) => {
  const [isChanging, setIsChanging] = useKept('second-place', false);
  return (
    <Section heading={t('backups.second.heading')} side={t('backups.second.text')} hasRule>
      {place && !isChanging ? (
        <Chosen place={place} today={today} onChange={() => setIsChanging(true)} />
      ) : (
        <NewPlace canChoose={canChoose} onDone={() => setIsChanging(false)} />
      )}
    </Section>
  );
};

const Chosen = ({ place, today, onChange }: { place: SecondPlace; today: Day; onChange: () => void }) => {
  const set = useCommand('backups.setSecondPlace');
  const { folder, copiedAt, isThere } = place;
  const when = copiedAt && `${nearDay(dayOfInstant(copiedAt), today)}, ${clockTime(copiedAt)}`;
  return (
    <>
      <Row space={8}>
        <p>
          <Said what="backups.second.copiedTo" values={{ folder }} />{' '}
          {when ? t('backups.second.copied', { when }) : t('backups.second.never')}{' '}
          {t(isThere ? 'backups.second.there' : 'backups.second.notThere')}
        </p>
      </Row>
      <Row space={16}>
        <Buttons>
          <Button onPress={onChange}>{t('backups.second.change')}</Button>
          <Button kind="quiet" onPress={() => void set.run({ folder: null })}>
            {t('backups.second.none')}
          </Button>
        </Buttons>
      </Row>
    </>
  );
};

type Outcome = OutputOf<'backups.setSecondPlace'>['outcome'];

interface NewPlaceProps {
  canChoose: boolean;
  onDone: () => void;
}

const NewPlace = ({ canChoose, onDone }: NewPlaceProps) =>
  canChoose ? <SecondPlaceWindow onDone={onDone} /> : <SecondPlaceForm onDone={onDone} />;

const SecondPlaceWindow = ({ onDone }: { onDone: () => void }) => {
  const { run, problem } = useCommand('backups.chooseSecondPlace');
  const [outcome, setOutcome] = useState<Outcome | 'not-now'>();
  const choose = async () => {
    const answer = await run({});
    setOutcome(answer?.outcome);
    if (answer?.outcome === 'set') onDone();
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      {outcome && outcome !== 'set' && outcome !== 'not-now' && (
        <Notice kind="put-right" title={`${t(`backups.second.refused.${outcome}`)}.`} />
      )}
      <Actions>
        <Button onPress={() => void choose()}>{t('backups.second.choose')}</Button>
      </Actions>
    </>
  );
};

const SecondPlaceForm = ({ onDone }: { onDone: () => void }) => {
  const [refused, setRefused] = useState<Exclude<Outcome, 'set'>>();
  const form = useForm('backups.setSecondPlace', {
    draft: 'second-place',
    start: { folder: '' },
    toInput: ({ folder }) => ({ folder }),
    putRight: { folder: t('backups.second.putRight') },
    onDone: ({ outcome }) => {
      setRefused(outcome === 'set' ? undefined : outcome);
      if (outcome === 'set') onDone();
    },
  });
  const isMac = /Mac/.test(navigator.userAgent);
  const isWindows = /Windows/.test(navigator.userAgent);
  const example = isWindows ? 'E:\\' : isMac ? '/Volumes/STICK' : '/media/jean/STICK';
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      {refused && <Notice kind="put-right" title={`${t(`backups.second.refused.${refused}`)}.`} />}
      <FieldRow>
        <TextField
          {...form.text('folder')}
          label={t('backups.second.label')}
          hint={t('backups.second.hint', { example })}
        />
      </FieldRow>
      <Actions>
        <Button type="submit">{t('backups.second.save')}</Button>
      </Actions>
    </form>
  );
};
