import { useState } from 'react';
import { PaperPreview } from './PaperPreview.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { PrintField } from '#renderer/app/saving/PrintField.tsx';
import { useSavedPaper } from '#renderer/app/saving/useSavedPaper.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { fullDay, longDay, timeSpan } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { mostDates } from '#shared/contract/sheets.ts';
import type { Print } from '#shared/domain/paper.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface PaperScreenProps {
  sessionId: SessionId;
}

/** A register on paper: what stands on it, and the ways to have it. Nothing on it tells who was referred (DOMAIN 4). */
export const PaperScreen = ({ sessionId }: PaperScreenProps) => {
  const [dates, setDates] = useState(1);
  const asked = useCall('sheets.get', { sessionId, dates }, { keepsLast: true });
  if (!asked.data) return <Waiting on={asked} />;
  return <Paper sessionId={sessionId} sheet={asked.data} dates={dates} onDates={setDates} />;
};

interface PaperProps extends PaperScreenProps {
  sheet: OutputOf<'sheets.get'>;
  dates: number;
  onDates: (dates: number) => void;
}

const Paper = ({ sessionId, sheet, dates, onDates }: PaperProps) => {
  const today = useToday();
  const [print, setPrint] = useState<Print>('normal');
  const [hasNames, setHasNames] = useState(true);
  const { save, notices } = useSavedPaper('sheets.save');
  const [session] = sheet.dates;
  if (!session) return null;
  const group = session.group.name;
  const when = [
    `${longDay(session.day, today)}, ${timeSpan(session.startsAt, session.endsAt)}`,
    session.place,
  ];
  return (
    <Page
      title={t('sheets.titled', { group, day: longDay(session.day, today) })}
      back={{ words: t('register.title'), href: `#/register/${sessionId}` }}
      paperFoot={hasNames ? t('register.paperFoot', { group, day: fullDay(session.day) }) : group}
    >
      <div data-paper="off">{notices}</div>
      <PageTitle
        kind="register"
        side={hasNames ? when.filter(Boolean).join('. ') : <span data-paper="off">{t('sheets.title')}</span>}
      >
        {group}
      </PageTitle>
      <div data-paper="off">
        <Row space={8}>
          <p>{t('sheets.lead')}</p>
        </Row>
        <FieldRow>
          <Options
            id="sheet-names"
            label={t('sheets.names')}
            value={hasNames ? 'with' : 'without'}
            onChange={(value) => setHasNames(value === 'with')}
            options={[
              { value: 'with', words: t('sheets.withNames') },
              { value: 'without', words: t('sheets.withoutNames') },
            ]}
          />
        </FieldRow>
        {hasNames && (
          <FieldRow>
            <Options
              id="sheet-dates"
              label={t('sheets.dates')}
              value={dates === 1 ? 'one' : 'many'}
              onChange={(value) => onDates(value === 'one' ? 1 : mostDates)}
              options={[
                { value: 'one', words: t('sheets.oneDate') },
                { value: 'many', words: t('sheets.manyDates') },
              ]}
            />
          </FieldRow>
        )}
        <PrintField value={print} onChange={setPrint} />
        <Actions>
          <Button kind="main" onPress={() => void save({ sessionId, dates, print, hasNames })}>
            {t('papers.save')}
          </Button>
          <PrintButton />
          <LinkButton href={`#/register/${sessionId}/from-paper`}>{t('sheets.fromPaper')}</LinkButton>
        </Actions>
      </div>
      <Row space={24} width="full" align="top" margin={<span data-paper="off">{t('sheets.onPaper')}</span>}>
        <PaperPreview sheet={hasNames ? sheet : { dates: [], rows: [] }} print={print} />
      </Row>
    </Page>
  );
};
