import { storyOf, type StoryLine } from './story.ts';
import { ToldLine } from './ToldLine.tsx';
import { WhatComesNext } from './WhatComesNext.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { List } from '#renderer/ui/List.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { StoryRow } from '#renderer/ui/StoryRow.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { longDay, monthWords, shortDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Step } from '#shared/domain/referrals.ts';

const receivedWords = ({ linkWorker, way }: ReferralBrief, isAgain: boolean) => {
  if (isAgain) return 'newcomers.page.receivedAgain';
  if (!linkWorker)
    return way === 'signpost' ? 'newcomers.page.receivedSignpost' : 'newcomers.page.receivedAlone';
  return linkWorker.organisation ? 'newcomers.page.receivedAt' : 'newcomers.page.received';
};

const StepWords = ({ step, isAgain, of }: { step: Step; isAgain: boolean; of: ReferralBrief }) => {
  const today = useToday();
  const { linkWorker, person } = of;
  const name = person.preferredName;
  const values = { name, group: of.group.name, linkWorker: linkWorker?.name ?? '' };
  switch (step.state) {
    case 'received':
      return (
        <Said
          what={receivedWords(of, isAgain)}
          values={{ ...values, organisation: linkWorker?.organisation ?? '' }}
          tags={{
            linkWorker: (words) => (
              <TextLink href={`#/link-workers/${linkWorker?.linkWorkerId ?? ''}`}>{words}</TextLink>
            ),
          }}
        />
      );
    case 'waiting-list':
      return step.expectedMonth ? (
        <Said
          what="newcomers.page.waitingListMonth"
          values={{ ...values, month: monthWords(step.expectedMonth, today) }}
        />
      ) : (
        <Said what="newcomers.page.waitingList" values={values} />
      );
    case 'first-visit-arranged':
      return (
        <Said
          what={isAgain ? 'newcomers.page.arrangedAgain' : 'newcomers.page.arranged'}
          values={{ day: step.firstVisitOn ? longDay(step.firstVisitOn, today) : '' }}
        />
      );
    case 'declined':
      return (
        <Said
          what="newcomers.page.declined"
          values={{ reason: step.declineReason ? t(`referrals.declineReason.${step.declineReason}`) : '' }}
        />
      );
    case 'ended':
      return (
        <Said
          what="newcomers.page.ended"
          values={{ ending: step.ending ? t(`referrals.ending.${step.ending}`) : '' }}
        />
      );
    case 'accepted':
      return (
        <Said what={isAgain ? 'newcomers.page.acceptedAgain' : 'newcomers.page.accepted'} values={values} />
      );
    case 'settled':
    case 'withdrawn':
      return <Said what={`newcomers.page.${step.state}`} values={values} />;
  }
};

const LineWords = ({ line, of }: { line: StoryLine; of: ReferralBrief }) => {
  if (line.kind === 'step') return <StepWords step={line.step} isAgain={line.isAgain} of={of} />;
  if (line.kind === 'settling-in') {
    return <Said what="newcomers.page.settlingIn" values={{ count: line.visits }} />;
  }
  return (
    <Said what="newcomers.page.arrived" values={{ name: of.person.preferredName, group: of.group.name }} />
  );
};

const keyOf = (line: StoryLine): string => (line.kind === 'step' ? line.step.recordedAt : line.kind);

const dayOf = (day: Day, today: Day): string => (day === today ? t('dates.today') : shortDay(day, today));

/**
 * What the link worker has heard of a line: only what is theirs to know has one. What was not told before something newer
 * came is of no more interest.
 */
const toldOf = (line: StoryLine, { moments, referral }: OutputOf<'referrals.get'>) => {
  const at = line.kind === 'step' ? line.step.recordedAt : line.on;
  const about = line.kind === 'step' ? line.step.state : line.kind;
  const moment = moments.find((each) => each.about === about && each.at === at);
  const isOver = moment !== moments.at(-1) && moment?.told.kind === 'not-yet';
  return moment && !isOver && <ToldLine moment={moment} referral={referral} />;
};

/** The story so far, each step with its date in the margin, and last what comes next. */
export const Story = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const today = useToday();
  const { referral, whatMatters } = newcomer;
  return (
    <Section heading={t('newcomers.page.story', { name: referral.person.preferredName })}>
      {whatMatters && (
        <Row space={8}>
          <p>{t('newcomers.page.quoted', { words: whatMatters })}</p>
        </Row>
      )}
      <List>
        {storyOf({ ...newcomer, visits: referral.visits }).map((line) => (
          <StoryRow key={keyOf(line)} date={dayOf(line.on, today)} told={toldOf(line, newcomer)}>
            <LineWords line={line} of={referral} />
          </StoryRow>
        ))}
        <WhatComesNext referral={referral} />
      </List>
    </Section>
  );
};
