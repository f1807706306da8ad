import { useToday } from '#renderer/app/status.ts';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { marginDay, plainDay } from '#renderer/words/dates.ts';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export interface ReturnsProps {
  linkWorker: LinkWorker;
  returns: OutputOf<'linkWorkers.get'>['returns'];
}

/** What this link worker has been told, the latest first; each can be looked at again. */
export const Returns = ({ linkWorker, returns }: ReturnsProps) => {
  const today = useToday();
  const name = calledName(linkWorker.name);
  return (
    <Section heading={t('linkWorkers.page.returns', { name })}>
      {returns.length === 0 ? (
        <Row>
          <p>{t('linkWorkers.page.noReturns', { name })}</p>
        </Row>
      ) : (
        <List>
          {returns.map(({ returnId, savedOn, fromOn, toOn, rows, isMistake }) => (
            <ListRow key={returnId} height="close" margin={marginDay(savedOn, today)}>
              <TextLink tone="ink" href={`#/returns/${returnId}`}>
                {t('linkWorkers.page.returnOf', {
                  from: plainDay(fromOn, today),
                  to: plainDay(toOn, today),
                })}
              </TextLink>{' '}
              {t('linkWorkers.page.rows', { count: rows })}
              {isMistake && ` ${t('linkWorkers.page.mistake')}`}
            </ListRow>
          ))}
        </List>
      )}
    </Section>
  );
};
