import { DetailsForm } from './DetailsForm.tsx';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

/** How to reach a link worker; changed behind Change. */
export const Details = ({ linkWorker }: { linkWorker: LinkWorker }) => {
  const { isOpen, toggle, close, opener } = useUnfolding('details');
  const name = calledName(linkWorker.name);
  const facts = (['telephone', 'email'] as const).flatMap((field) =>
    linkWorker[field] === undefined
      ? []
      : [{ id: field, term: t(`linkWorkers.page.${field}`), value: linkWorker[field] }],
  );
  return (
    <Section
      heading={t('linkWorkers.page.details', { name })}
      action={
        <Button
          ref={opener}
          kind="quiet"
          isExpanded={isOpen}
          fullName={t('linkWorkers.page.changeDetails', { name })}
          onPress={toggle}
        >
          {t('linkWorkers.page.change')}
        </Button>
      }
    >
      {isOpen ? (
        <DetailsForm linkWorker={linkWorker} onClose={close} />
      ) : (
        <Row>
          {facts.length === 0 ? <p>{t('linkWorkers.page.noDetails')}</p> : <SummaryList facts={facts} />}
        </Row>
      )}
    </Section>
  );
};
