import { focusTitle } from '#renderer/app/focusTitle.ts';
import { useForm, written } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { monthWords } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { addMonths, type Day, Month } from '#shared/domain/dates.ts';

const monthsAhead = 12;

/** This month and the next ones. */
const months = (today: Day): Month[] =>
  Array.from({ length: monthsAhead }, (_, ahead) =>
    Month.parse(addMonths(`${today.slice(0, 7)}-01` as Day, ahead).slice(0, 7)),
  );

/** Puts somebody on the waiting list, with the month in which a place may be free, if anybody knows. */
export const WaitingList = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const today = useToday();
  const { isOpen, toggle, close, opener } = useUnfolding('waiting-list');
  const { referralId, person, group, state, waiting } = newcomer.referral;
  const form = useForm('referrals.putOnWaitingList', {
    draft: `waiting.${referralId}`,
    start: { expectedMonth: waiting?.expectedMonth ?? '' },
    toInput: ({ expectedMonth }) => ({ referralId, on: today, expectedMonth: written(expectedMonth) }),
    putRight: { expectedMonth: t('newcomers.waiting.chooseMonth') },
    says: () => <Said what="newcomers.waiting.says" values={{ name: person.name, group: group.name }} />,
    onDone: () => {
      close();
      focusTitle();
    },
  });
  return (
    <>
      <Row space={16}>
        <Buttons>
          <Button ref={opener} isExpanded={isOpen} onPress={toggle}>
            {t(state === 'waiting-list' ? 'newcomers.waiting.change' : 'newcomers.waiting.put')}
          </Button>
        </Buttons>
      </Row>
      {isOpen && (
        <form onSubmit={form.submit} noValidate>
          <FormProblems form={form} />
          <FieldRow>
            <ChoiceField
              {...form.text('expectedMonth')}
              label={t('newcomers.waiting.month')}
              choices={[
                { value: '', words: t('newcomers.waiting.unknown') },
                ...months(today).map((month) => ({ value: month, words: monthWords(month, today) })),
              ]}
            />
          </FieldRow>
          <Row space={16}>
            <Buttons>
              <Button type="submit">{t('newcomers.waiting.save')}</Button>
              <Button kind="quiet" onPress={close}>
                {t('newcomers.page.goBack')}
              </Button>
            </Buttons>
          </Row>
        </form>
      )}
    </>
  );
};
