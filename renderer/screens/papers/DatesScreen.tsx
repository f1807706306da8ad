import { useState } from 'react';
import { PaperPage } from './PaperPage.tsx';
import { monthOf } from '#renderer/app/monthSheet.ts';
import { useToday } from '#renderer/app/status.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { monthName } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import { addDays, addMonths } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';

const lengths = { month: 1, term: 4, year: 12 } as const;
type Length = keyof typeof lengths;

/** A calendar to pin up: this month's dates or many months', of one group or of all. */
export const DatesScreen = ({ group }: { group: Group }) => {
  const thisMonth = monthOf(useToday());
  const [begins, setBegins] = useState<'now' | 'next'>('now');
  const [length, setLength] = useState<Length>('term');
  const [of, setOf] = useState<'one' | 'all'>('one');
  const fromOn = addMonths(thisMonth, begins === 'now' ? 0 : 1);
  const toOn = addDays(addMonths(fromOn, lengths[length]), -1);
  return (
    <PaperPage
      group={group}
      title={t('papers.dates.title')}
      side={t('papers.dates.side')}
      asked={(print) => ({
        kind: 'dates',
        ...(of === 'one' && { groupId: group.id }),
        print,
        fromOn,
        toOn,
      })}
    >
      <FieldRow>
        <Options
          id="dates-of"
          label={t('papers.dates.of')}
          value={of}
          onChange={setOf}
          options={[
            { value: 'one', words: group.name },
            { value: 'all', words: t('papers.dates.all') },
          ]}
        />
      </FieldRow>
      <FieldRow>
        <Options
          id="dates-from"
          label={t('papers.dates.from')}
          value={begins}
          onChange={setBegins}
          options={[
            { value: 'now', words: monthName(thisMonth) },
            { value: 'next', words: monthName(addMonths(thisMonth, 1)) },
          ]}
        />
      </FieldRow>
      <FieldRow>
        <Options
          id="dates-length"
          label={t('papers.dates.length')}
          value={length}
          onChange={setLength}
          options={(['month', 'term', 'year'] as const).map((value) => ({
            value,
            words: t(`papers.dates.${value}`),
          }))}
        />
      </FieldRow>
    </PaperPage>
  );
};
