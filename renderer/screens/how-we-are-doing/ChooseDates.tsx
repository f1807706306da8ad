import type { SyntheticEvent } from 'react';
import { useKept } from '#renderer/app/drafts.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PeriodFields } from '#renderer/app/period/PeriodFields.tsx';
import { type Period, useTypedPeriod } from '#renderer/app/period/useTypedPeriod.ts';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { AskedWith } from '#shared/contract/api.ts';
import { longestDays } from '#shared/domain/attendance.ts';
import { daysBetween } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId } from '#shared/domain/ids.ts';

export type Asked = AskedWith<'progress.get'>;

export interface ChooseDatesProps {
  groups: readonly Group[];
  of: GroupId | 'all';
  period: Period;
  onChange: (asked: Asked) => void;
  onLeave: () => void;
}

/** Another group, or other days. */
export const ChooseDates = ({ groups, of, period, onChange, onLeave }: ChooseDatesProps) => {
  const today = useToday();
  const [which, setWhich] = useKept<GroupId | 'all'>('of', of);
  const typed = useTypedPeriod('progress', period, ({ fromOn, toOn }) => {
    if (fromOn > today) return t('progress.choose.toCome');
    return daysBetween(fromOn, toOn) > longestDays ? t('progress.choose.tooLong') : undefined;
  });
  const show = (event: SyntheticEvent) => {
    event.preventDefault();
    const read = typed.read();
    if (read) onChange({ of: which, ...read });
  };
  return (
    <Page
      title={t('progress.choose.title')}
      first={<FormProblems form={{ toPutRight: typed.toPutRight, refusal: undefined }} />}
    >
      <PageTitle>{t('progress.choose.title')}</PageTitle>
      <form onSubmit={show} noValidate>
        {groups.length > 1 && (
          <FieldRow>
            <ChoiceField
              id="progress-group"
              label={t('progress.choose.group')}
              value={which}
              onChange={(event) => setWhich(event.target.value as GroupId | 'all')}
              choices={[
                ...groups.map(({ id, name }) => ({ value: id, words: name })),
                { value: 'all', words: t('progress.allGroups') },
              ]}
            />
          </FieldRow>
        )}
        <PeriodFields period={typed} />
        <Row space={24}>
          <Buttons>
            <Button kind="main" type="submit">
              {t('progress.choose.show')}
            </Button>
            <Button kind="quiet" onPress={onLeave}>
              {t('progress.choose.leave')}
            </Button>
          </Buttons>
        </Row>
      </form>
    </Page>
  );
};
