import { useState } from 'react';
import { AddBelow } from './AddBelow.tsx';
import { DeleteConcern, type Deleted, DeletedNotice } from './DeleteConcern.tsx';
import { OnPaper, type ToldConcern } from './OnPaper.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useStanding } from '#renderer/app/status.ts';
import { ToBackups } from '#renderer/app/ToBackups.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { clockTime, dayOfInstant, marginDay, plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';

export interface EarlierListProps {
  ticket: string;
  onClose: () => void;
}

/** All that was written down, the latest first; one of them open at a time. */
export const EarlierList = ({ ticket, onClose }: EarlierListProps) => {
  const { today, isHelping } = useStanding().status;
  const asked = useCall('concerns.list', { ticket });
  const [openId, setOpenId] = useState<string>();
  const [deleted, setDeleted] = useState<Deleted>();
  const whenOf = ({ writtenAt }: ToldConcern) =>
    `${plainDay(dayOfInstant(writtenAt), today)}, ${clockTime(writtenAt)}`;
  const chosen = asked.data?.find(({ concernId }) => concernId === openId);
  return (
    <>
      <div data-paper="off">
        <Section
          heading={t('concerns.earlier.heading')}
          hasRule
          action={
            <Button kind="quiet" onPress={onClose}>
              {t('concerns.earlier.close')}
            </Button>
          }
        >
          {asked.problem && <ProblemNotice problem={asked.problem} />}
          {asked.problem?.code === 'file-damaged' && !isHelping && <ToBackups says="damaged" />}
          {deleted && <DeletedNotice backups={deleted} />}
          {asked.data?.length === 0 && (
            <Row space={8}>
              <p>{t('concerns.earlier.none')}</p>
            </Row>
          )}
          <List label={t('concerns.earlier.heading')}>
            {asked.data?.map((concern) => {
              const isOpen = concern.concernId === openId;
              return (
                <ListRow
                  key={concern.concernId}
                  margin={marginDay(concern.happenedOn, today)}
                  action={
                    <Button
                      size="row"
                      isExpanded={isOpen}
                      fullName={t(isOpen ? 'concerns.earlier.foldOf' : 'concerns.earlier.openOf', {
                        when: whenOf(concern),
                      })}
                      onPress={() => setOpenId(isOpen ? undefined : concern.concernId)}
                    >
                      {t(isOpen ? 'concerns.earlier.fold' : 'concerns.earlier.open')}
                    </Button>
                  }
                >
                  <b>{concern.about ?? t('concerns.earlier.nobody')}</b>,{' '}
                  {t('concerns.earlier.on', { when: whenOf(concern) })}
                </ListRow>
              );
            })}
          </List>
        </Section>
      </div>
      {chosen && (
        <div key={chosen.concernId}>
          <OnPaper ticket={ticket} concern={chosen} />
          {!isHelping && (
            <div data-paper="off">
              <AddBelow ticket={ticket} concernId={chosen.concernId} />
              <DeleteConcern ticket={ticket} concernId={chosen.concernId} onDeleted={setDeleted} />
            </div>
          )}
        </div>
      )}
    </>
  );
};
