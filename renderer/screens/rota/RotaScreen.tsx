import { Gaps } from './Gaps.tsx';
import { FillForm } from './FillForm.tsx';
import { PaperRota } from './PaperRota.tsx';
import { RolesForm } from './RolesForm.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Unfolded } from '#renderer/app/Unfolded.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { GroupId } from '#shared/domain/ids.ts';

export interface RotaScreenProps {
  groupId: GroupId;
}

/** Who does what at the next sessions of a group. Names of the rota never leave the computer but on this printed page. */
export const RotaScreen = ({ groupId }: RotaScreenProps) => {
  const asked = useCall('rota.get', { groupId });
  const rota = asked.data;
  if (!rota) return <Waiting on={asked} />;
  const title = t('rota.title', { group: rota.group.name });
  const isBegun = rota.roles.length > 0;
  return (
    <Page
      title={title}
      back={{ words: t('sessions.title'), href: `#/sessions/of/${groupId}` }}
      paperFoot={title}
    >
      <PageTitle side={isBegun ? t('rota.side') : t('rota.roles.begin')} actions={isBegun && <PrintButton />}>
        {title}
      </PageTitle>
      {isBegun ? (
        <>
          <PaperRota rota={rota} />
          <Gaps rota={rota} />
          {rota.sessions.length === 0 ? (
            <Row space={8}>
              <p>{t('rota.noSessions')}</p>
            </Row>
          ) : (
            <FillForm rota={rota} />
          )}
          <div data-paper="off">
            <Unfolded
              heading={t('rota.roles.heading')}
              change={t('rota.roles.change')}
              form={(fold) => <RolesForm rota={rota} onClose={fold} />}
            />
          </div>
        </>
      ) : (
        <RolesForm rota={rota} />
      )}
    </Page>
  );
};
