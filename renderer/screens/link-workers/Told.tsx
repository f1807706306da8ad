import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { marginDay } from '#renderer/words/dates.ts';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export interface ToldProps {
  linkWorker: LinkWorker;
  referrals: readonly ReferralBrief[];
}

/** Whom this link worker told us about, and where each story stands. */
export const Told = ({ linkWorker, referrals }: ToldProps) => {
  const today = useToday();
  return (
    <Section heading={t('linkWorkers.page.people', { name: calledName(linkWorker.name) })}>
      {referrals.length === 0 ? (
        <Row>
          <p>{t('linkWorkers.page.noPeople')}</p>
        </Row>
      ) : (
        <List>
          {referrals.map(({ referralId, person, group, state, receivedOn }) => {
            const fact = secondFactWords(person.secondFact, today);
            return (
              <ListRow
                key={referralId}
                height="close"
                margin={marginDay(receivedOn, today)}
                name={
                  <>
                    <TextLink tone="ink" href={`#/newcomers/${referralId}`}>
                      {person.name}
                    </TextLink>
                    {fact && ` ${fact}`}
                  </>
                }
              >
                {t('linkWorkers.page.story', { group: group.name, state: t(`referrals.state.${state}`) })}
              </ListRow>
            );
          })}
        </List>
      )}
    </Section>
  );
};
