import { useState } from 'react';
import { useHeadCount } from './useHeadCount.tsx';
import { PageForHelpers } from '#renderer/app/PageForHelpers.tsx';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Checklist } from '#renderer/ui/Checklist.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { RegisterRow } from '#shared/contract/register.ts';
import { type HeadCheck, headChecks } from '#shared/domain/register.ts';
import { type Headcount, headcountKinds, type SessionId } from '#shared/domain/sessions.ts';

/** Who is missing, in words: "Missing: Arthur Bell, Ivy Marsh." */
const missingWords = (names: readonly string[]): string =>
  names.length === 0
    ? t('register.heads.nobodyMissing')
    : t('register.heads.missing', { names: names.join(', ') });

const othersWords = (headcount: Headcount): string => {
  const others = headcountKinds.reduce((sum, kind) => sum + (headcount[kind] ?? 0), 0);
  return others > 0 ? t('register.heads.others', { count: others }) : '';
};

/** Counting heads on a walk: before, half-way and after, with who is missing in words. */
export const HeadCountScreen = ({ sessionId }: { sessionId: SessionId }) => {
  const today = useToday();
  const asked = useCall('register.get', { sessionId });
  const [check, setCheck] = useState<HeadCheck>('before');
  const { count, problem } = useHeadCount(sessionId, check);
  if (!asked.data) return <Waiting on={asked} />;
  const { session, rows, headcount } = asked.data;
  const here = rows.filter(({ mark }) => mark === 'here');
  const isSeen = (row: RegisterRow) => row.seenAt?.includes(check) === true;
  const nameOf = ({ name, secondFact }: RegisterRow): string => {
    const fact = secondFactWords(secondFact, today);
    return fact === undefined ? name : t('changes.of.named', { name, fact });
  };
  const seen = here.filter(isSeen);
  const missing = here.filter((row) => !isSeen(row));
  const press = (id: string) => {
    const row = here.find(({ personId }) => personId === id);
    if (row) count([row], !isSeen(row));
  };
  return (
    <PageForHelpers
      title={t('register.heads.title')}
      help="register"
      back={{ words: session.group.name, href: `#/register/${sessionId}` }}
    >
      <PageTitle side={`${session.group.name}, ${longDay(session.day, today)}`}>
        {t('register.heads.title')}
      </PageTitle>
      {problem && <ProblemNotice problem={problem} />}
      {here.length === 0 ? (
        <EmptyState>{t('register.heads.empty')}</EmptyState>
      ) : (
        <Row width="full">
          <Tabs
            label={t('register.heads.title')}
            tabs={headChecks.map((id) => ({ id, words: t(`register.heads.check.${id}`) }))}
            openId={check}
            onOpen={setCheck}
          >
            <p role="status">
              <b>{t('register.heads.seen', { seen: seen.length, count: here.length })}</b>{' '}
              {seen.length > 0 && missingWords(missing.map(nameOf))} {othersWords(headcount)}
            </p>
            <Checklist
              label={t(`register.heads.check.${check}`)}
              tasks={here.map((row) => ({ id: row.personId, words: nameOf(row), isDone: isSeen(row) }))}
              onPress={press}
            />
            <Buttons>
              {missing.length > 0 && (
                <Button onPress={() => count(missing, true)}>{t('register.heads.all')}</Button>
              )}
              {seen.length > 0 && (
                <Button kind="quiet" onPress={() => count(seen, false)}>
                  {t('register.heads.clear')}
                </Button>
              )}
            </Buttons>
          </Tabs>
        </Row>
      )}
    </PageForHelpers>
  );
};
