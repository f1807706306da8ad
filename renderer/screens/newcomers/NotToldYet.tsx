import { ToldLine } from './ToldLine.tsx';
import { useToday } from '#renderer/app/status.ts';
import { List } from '#renderer/ui/List.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { StoryRow } from '#renderer/ui/StoryRow.tsx';
import { shortDay } from '#renderer/words/dates.ts';
import { atStart } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { TellableMoment } from '#shared/domain/telling.ts';

/** What the registers tell beside the story: it has no line there. */
const besideStory: ReadonlySet<TellableMoment> = new Set(['missed', 'quiet', 'limit-reached']);

/** What else the link worker may hear: a first visit that was missed, not having been seen, sessions used up. */
export const NotToldYet = ({ newcomer: { moments, referral } }: { newcomer: OutputOf<'referrals.get'> }) => {
  const today = useToday();
  const others = moments.filter(({ about }) => besideStory.has(about));
  if (others.length === 0 || !referral.linkWorker) return null;
  return (
    <Section heading={t('tellings.others', { linkWorker: referral.linkWorker.name })}>
      <List>
        {others.map((moment) => (
          <StoryRow
            key={`${moment.about} ${moment.at}`}
            date={shortDay(moment.on, today)}
            told={<ToldLine moment={moment} referral={referral} />}
          >
            {t('tellings.other', { what: atStart(t(`referrals.moment.${moment.about}`)) })}
          </StoryRow>
        ))}
      </List>
    </Section>
  );
};
