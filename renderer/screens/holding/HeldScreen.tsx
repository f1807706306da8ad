import { erasedBackups } from './erasedBackups.ts';
import { ErasePerson } from './ErasePerson.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useSavedPaper } from '#renderer/app/saving/useSavedPaper.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { PersonId } from '#shared/domain/ids.ts';

type HeldLine = OutputOf<'holding.get'>['sections'][number]['lines'][number];

const Lines = ({ lines }: { lines: readonly HeldLine[] }) => (
  <Row>
    {lines.map(({ label, text }, at) =>
      label === undefined ? (
        <p key={at}>{text}</p>
      ) : (
        <SummaryList key={at} facts={[{ id: String(at), term: label, value: text }]} />
      ),
    )}
  </Row>
);

/** Everything held about one person: to read, to print, to give to them, and to erase. */
export const HeldScreen = ({ personId }: { personId: PersonId }) => {
  const today = useToday();
  const asked = useCall('holding.get', { personId });
  const { save, notices } = useSavedPaper('holding.save');
  if (!asked.data) return <Waiting on={asked} />;
  const { name, sections, copies, mentions, erasedOn } = asked.data;
  const title = t('holding.title', { name });
  const backups = erasedBackups.of(personId);
  return (
    <Page
      title={title}
      isLeadersOwn
      back={
        erasedOn === undefined
          ? { words: name, href: `#/people/${personId}` }
          : { words: t('people.title'), href: '#/people' }
      }
    >
      <PageTitle side={t('holding.lead')}>{title}</PageTitle>
      {notices}
      {erasedOn !== undefined && (
        <Notice kind="done" title={t('holding.erased.title', { day: plainDay(erasedOn, today) })}>
          {t('holding.erased.text')}
          {backups?.secondPlace === 'not-there' && ` ${t('holding.erased.secondPlace')}`}
          {backups &&
            backups.left.length > 0 &&
            ` ${t('holding.erased.left', { count: backups.left.length, files: backups.left.join(', ') })}`}
        </Notice>
      )}
      {sections.map((section) => (
        <Section key={section.title} heading={section.title}>
          <Lines lines={section.lines} />
        </Section>
      ))}
      <Actions>
        <Button onPress={() => void save({ personId, as: 'pdf' })}>{t('holding.savePdf')}</Button>
        <Button onPress={() => void save({ personId, as: 'json' })}>{t('holding.saveJson')}</Button>
      </Actions>
      {erasedOn === undefined && (
        <ErasePerson personId={personId} name={name} copies={copies} mentions={mentions} />
      )}
    </Page>
  );
};
