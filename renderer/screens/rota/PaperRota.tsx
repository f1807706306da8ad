import { holderWords, roleWords } from '#renderer/app/rota/rotaWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** The rota as it is printed: a line for each date, a column for each role, empty where somebody can still be written in. */
export const PaperRota = ({ rota }: { rota: OutputOf<'rota.get'> }) => {
  const today = useToday();
  return (
    <div data-paper="only">
      <Row width="full">
        <Table
          caption={t('rota.title', { group: rota.group.name })}
          lines={rota.sessions}
          lineId={({ sessionId }) => sessionId}
          columns={[
            {
              id: 'day',
              heading: t('rota.paperDay'),
              cell: ({ day, startsAt }) => `${longDay(day, today)}, ${startsAt}`,
            },
            ...rota.roles.map((role) => ({
              id: role.roleId,
              heading: roleWords(role),
              cell: (session: (typeof rota.sessions)[number]) => {
                const who = session.rota.find(({ roleId }) => roleId === role.roleId)?.who;
                return who ? holderWords(who, today) : '';
              },
            })),
          ]}
        />
      </Row>
    </div>
  );
};
