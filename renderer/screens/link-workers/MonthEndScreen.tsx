import { useState } from 'react';
import { MonthEndDone, type MonthEndDoneProps } from './MonthEndDone.tsx';
import { madeUpPassword } from './madeUpPassword.ts';
import { OneOfAll } from './OneOfAll.tsx';
import { Working } from '#renderer/app/backups/Working.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { List } from '#renderer/ui/List.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { listed } from '#renderer/words/lists.ts';
import { t } from '#renderer/words/words.ts';

/** What became of them, with the returns as they were asked for: what is saved is proposed no more. */
type Done = Omit<MonthEndDoneProps, 'back'>;

/** The next return of every link worker, to look at one by one and to save in one go. */
export const MonthEndScreen = () => {
  const asked = useCall('monthEnd.get', {}, { keepsLast: true });
  const save = useCommand('monthEnd.save');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [hasPasswords, setHasPasswords] = useState(false);
  const [done, setDone] = useState<Done>();
  const [said, setSaid] = useState<'not-now' | 'nothing'>();
  if (!asked.data) return <Waiting on={asked} />;
  const { returns, nobodyFor } = asked.data;
  const chosen = returns.filter(({ linkWorker }) => !left.has(linkWorker.linkWorkerId));
  const saveThem = async () => {
    setSaid(chosen.length === 0 ? 'nothing' : undefined);
    if (chosen.length === 0) return;
    const wanted = chosen.map((each) =>
      hasPasswords && each.how === 'pdf' ? { ...each, password: madeUpPassword() } : each,
    );
    const answer = await save.run({
      returns: wanted.map(({ linkWorker, fromOn, toOn, how, sha256, ...more }) => ({
        linkWorkerId: linkWorker.linkWorkerId,
        fromOn,
        toOn,
        how,
        sha256,
        ...('password' in more && { password: more.password }),
      })),
    });
    if (answer?.outcome === 'done') setDone({ done: answer, returns: wanted });
    if (answer?.outcome === 'not-now') setSaid('not-now');
  };
  const back = { words: t('linkWorkers.title'), href: '#/link-workers' };
  if (done) return <MonthEndDone {...done} back={back} />;
  const toggle = (linkWorkerId: string) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(linkWorkerId)) next.add(linkWorkerId);
      return next;
    });
  return (
    <Page
      title={t('monthEnd.title')}
      isLeadersOwn
      back={back}
      first={
        <>
          {save.problem && <ProblemNotice problem={save.problem} />}
          {said === 'not-now' && (
            <Notice kind="know" title={t('returns.notSaved.title')}>
              {t('monthEnd.notNow')}
            </Notice>
          )}
          {said === 'nothing' && <Notice kind="put-right" title={t('monthEnd.nothingChosen')} />}
        </>
      }
    >
      <PageTitle side={returns.length > 0 ? t('monthEnd.lead') : undefined}>{t('monthEnd.title')}</PageTitle>
      {returns.length === 0 && <EmptyState>{t('monthEnd.empty')}</EmptyState>}
      <List label={t('monthEnd.title')}>
        {returns.map((each) => (
          <OneOfAll
            key={each.linkWorker.linkWorkerId}
            one={each}
            isLeftOut={left.has(each.linkWorker.linkWorkerId)}
            onToggle={() => toggle(each.linkWorker.linkWorkerId)}
          />
        ))}
      </List>
      {nobodyFor.length > 0 && (
        <Row space={16}>
          <p>
            {t('monthEnd.nobodyFor', {
              names: listed(nobodyFor.map(({ name }) => name))
                .map(({ value }) => value)
                .join(''),
            })}
          </p>
        </Row>
      )}
      {chosen.some(({ how }) => how === 'pdf') && (
        <Row space={16}>
          <CheckField
            id="month-end-has-passwords"
            name="month-end-has-passwords"
            label={t('monthEnd.hasPasswords')}
            hint={t('monthEnd.hasPasswordsHint')}
            checked={hasPasswords}
            onChange={(event) => setHasPasswords(event.target.checked)}
          />
        </Row>
      )}
      {save.isRunning && <Working />}
      {returns.length > 0 && (
        <Actions>
          <Button kind="main" size="tall" onPress={() => void saveThem()}>
            {t('monthEnd.save', { count: chosen.length })}
          </Button>
        </Actions>
      )}
    </Page>
  );
};
