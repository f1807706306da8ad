import { Room } from './Room.tsx';
import { WhoFields } from './WhoFields.tsx';
import { whoFieldOf, whoFrom, whoPutRight, whoStart, type WhoValues } from './whoForm.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { focusTitle } from '#renderer/app/focusTitle.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm } from '#renderer/app/form.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { longDay, nearDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';

interface FirstVisitValues extends WhoValues {
  firstVisitOn: Day | '';
}

export interface FirstVisitProps {
  newcomer: OutputOf<'referrals.get'>;
  /** It was unfolded by a button, and folds away again. */
  onClose?: () => void;
}

/** Says yes and arranges the first visit on one of the days the group meets next. */
export const FirstVisit = ({ newcomer, onClose }: FirstVisitProps) => {
  const today = useToday();
  const { referral, nextSessions, fullOn, maySay } = newcomer;
  const { referralId, group, person } = referral;
  const accept = useCommand('referrals.accept');
  const form = useForm<'referrals.arrangeFirstVisit', FirstVisitValues>('referrals.arrangeFirstVisit', {
    draft: `first-visit.${referralId}`,
    start: { firstVisitOn: '', ...whoStart(newcomer) },
    toInput: ({ firstVisitOn, ...who }) => ({ referralId, on: today, firstVisitOn, ...whoFrom(who) }),
    putRight: { firstVisitOn: t('newcomers.page.chooseDay'), ...whoPutRight() },
    fieldOf: whoFieldOf,
    says: ({ firstVisitOn }) =>
      firstVisitOn !== '' && (
        <Said
          what="newcomers.page.says.arranged"
          values={{ name: person.name, day: longDay(firstVisitOn, today) }}
        />
      ),
    onDone: onClose ?? focusTitle,
  });
  const days = nextSessions.filter((day) => day !== referral.firstVisitOn);
  const canAccept = maySay.includes('accepted') && referral.state !== 'first-visit-arranged';
  const sayYesLater = async () => {
    const says = <Said what="newcomers.page.says.accepted" values={{ name: person.name }} />;
    if (await accept.run({ referralId, on: today }, says)) focusTitle();
  };
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      {accept.problem && <ProblemNotice problem={accept.problem} />}
      {canAccept && <Room newcomer={newcomer} />}
      {days.length === 0 ? (
        <Row space={8}>
          <p>{t('newcomers.page.noMeetings', { group: group.name })}</p>
        </Row>
      ) : (
        <FieldRow space={8}>
          <Options
            {...form.about('firstVisitOn')}
            label={t('newcomers.page.firstVisit')}
            options={days.map((day) => ({
              value: day,
              words: dayWords(day, today),
              hint: fullOn.includes(day) ? t('newcomers.page.fullDay') : undefined,
            }))}
            value={days.find((day) => day === form.values.firstVisitOn)}
            onChange={(firstVisitOn) => form.change({ firstVisitOn })}
          />
        </FieldRow>
      )}
      {days.length > 0 && <WhoFields form={form} name={person.preferredName} />}
      <Row space={16}>
        <Buttons>
          {days.length > 0 && (
            <Button kind="main" type="submit">
              {t(canAccept ? 'newcomers.page.sayYes' : 'newcomers.page.arrangeThis')}
            </Button>
          )}
          {days.length === 0 && (
            <LinkButton href={`#/groups/${group.groupId}`}>
              {t('newcomers.page.giveTime', { group: group.name })}
            </LinkButton>
          )}
          {canAccept && <Button onPress={() => void sayYesLater()}>{t('newcomers.page.sayYesLater')}</Button>}
          {onClose && (
            <Button kind="quiet" onPress={onClose}>
              {t('newcomers.page.goBack')}
            </Button>
          )}
        </Buttons>
      </Row>
    </form>
  );
};

/** `today, Tuesday 24 November`: the nearest days by both names. */
const dayWords = (day: Day, today: Day): string => {
  const near = nearDay(day, today);
  const long = longDay(day, today);
  return near === long ? long : `${near}, ${long}`;
};
