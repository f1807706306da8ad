import { PlainPage } from '#renderer/app/PlainPage.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { PersonId } from '#shared/domain/ids.ts';

/** The last page that the person sees; the leader goes on from here. */
export const GiveBack = ({ personId, isKept }: { personId: PersonId; isKept: boolean }) => (
  <PlainPage title={t('wellbeing.title')} help="howThingsAre">
    <PageTitle lead={t('wellbeing.asking.done.giveBack')}>{t('wellbeing.asking.done.title')}</PageTitle>
    <Row space={16}>
      <p>{t(`wellbeing.asking.done.${isKept ? 'kept' : 'notKept'}`)}</p>
    </Row>
    <Actions>
      <LinkButton size="big" href={`#/people/${personId}`}>
        {t('wellbeing.asking.done.open')}
      </LinkButton>
    </Actions>
  </PlainPage>
);
