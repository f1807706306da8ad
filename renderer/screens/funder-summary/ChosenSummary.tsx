import { useState } from 'react';
import { GivenSummaries } from './GivenSummaries.tsx';
import { SummaryCard } from './SummaryCard.tsx';
import { WhichDays } from './WhichDays.tsx';
import { useKept } from '#renderer/app/drafts.ts';
import { Page } from '#renderer/app/Page.tsx';
import type { Period } from '#renderer/app/period/useTypedPeriod.ts';
import { useCall } from '#renderer/app/queries.ts';
import { PrintField } from '#renderer/app/saving/PrintField.tsx';
import { useSavedPaper } from '#renderer/app/saving/useSavedPaper.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId, SummaryId } from '#shared/domain/ids.ts';
import type { Print } from '#shared/domain/paper.ts';
import { summaryPeriod } from '#shared/domain/summaryPeriods.ts';

export interface ChosenSummaryProps {
  groups: readonly Group[];
  onOpen: (summaryId: SummaryId) => void;
}

/** Which groups and days, and exactly what would leave. */
export const ChosenSummary = ({ groups, onOpen }: ChosenSummaryProps) => {
  const today = useToday();
  const [of, setOf] = useKept<GroupId | 'all'>('summary-of', 'all');
  const [period, setPeriod] = useKept<Period>('summary-period', summaryPeriod('quarter', today));
  const [how, setHow] = useState<'pdf' | 'csv'>('pdf');
  const [print, setPrint] = useState<Print>('normal');
  const asked = { of, ...period };
  const preview = useCall('summaries.preview', asked, { keepsLast: true });
  const { save, notices } = useSavedPaper('summaries.save');
  if (!preview.data) return <Waiting on={preview} />;
  const { paper, sha256, heldBack, given } = preview.data;
  return (
    <Page
      title={t('summaries.title')}
      back={{ words: t('summaries.back'), href: '#/how-we-are-doing' }}
      first={notices}
    >
      <PageTitle side={t('summaries.intro')}>{t('summaries.title')}</PageTitle>
      {groups.length > 1 && (
        <FieldRow>
          <ChoiceField
            id="summary-of"
            label={t('summaries.which')}
            value={of}
            onChange={(event) => setOf(event.target.value as GroupId | 'all')}
            choices={[
              { value: 'all', words: t('progress.allGroups') },
              ...groups.map(({ id, name }) => ({ value: id, words: name })),
            ]}
          />
        </FieldRow>
      )}
      <WhichDays period={period} onChange={setPeriod} />
      <SummaryCard paper={paper} margin={t('summaries.leaves')} label={t('summaries.exactly')} />
      {heldBack.length > 0 && (
        <Section heading={t('summaries.whyHeading')}>
          {heldBack.map((each) => (
            <Row key={each} space={8}>
              <p>{t(`summaries.why.${each}`)}</p>
            </Row>
          ))}
        </Section>
      )}
      <FieldRow>
        <Options
          id="summary-how"
          label={t('summaries.file')}
          value={how}
          onChange={setHow}
          options={[
            { value: 'pdf', words: t('summaries.pdf') },
            { value: 'csv', words: t('summaries.csv') },
          ]}
        />
      </FieldRow>
      {how === 'pdf' && <PrintField value={print} onChange={setPrint} />}
      <Actions>
        <Button kind="main" onPress={() => void save({ ...asked, how, print, sha256 })}>
          {t('summaries.save')}
        </Button>
      </Actions>
      <GivenSummaries given={given} onOpen={onOpen} />
    </Page>
  );
};
