import { ChangeForm } from '#renderer/app/ChangeForm.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { returnWays } from '#shared/domain/returns.ts';
import { returnRhythms, type ReturnsAgreed } from '#shared/domain/returnsDue.ts';

/** What was agreed with a link worker about returns: how often, as what, with codes or without. */
export const Agreed = ({ linkWorker }: { linkWorker: LinkWorker }) => {
  const { isOpen, toggle, close, opener } = useUnfolding('agreed');
  const { returnsAgreed } = linkWorker;
  const name = calledName(linkWorker.name);
  return (
    <Section
      heading={t('linkWorkers.agreed.heading', { name })}
      action={
        <Button
          ref={opener}
          kind="quiet"
          isExpanded={isOpen}
          fullName={t('linkWorkers.agreed.changeFor', { name })}
          onPress={toggle}
        >
          {t('linkWorkers.page.change')}
        </Button>
      }
    >
      {isOpen ? (
        <AgreedForm linkWorker={linkWorker} onClose={close} />
      ) : (
        <Row>
          <p>
            {returnsAgreed
              ? [
                  t(`linkWorkers.agreed.says.${returnsAgreed.every}`, {
                    how: t(`linkWorkers.agreed.as.${returnsAgreed.how}`),
                  }),
                  ...(returnsAgreed.hasCodes ? [t('linkWorkers.agreed.withCodes')] : []),
                ].join(' ')
              : t('linkWorkers.agreed.nothing', { name })}
          </p>
        </Row>
      )}
    </Section>
  );
};

const AgreedForm = ({ linkWorker, onClose }: { linkWorker: LinkWorker; onClose: () => void }) => {
  const form = useForm<'linkWorkers.agreeReturns', ReturnsAgreed>('linkWorkers.agreeReturns', {
    draft: `agreed.${linkWorker.id}`,
    start: linkWorker.returnsAgreed ?? { every: 'none', how: 'pdf', hasCodes: false },
    toInput: (agreed) => ({ linkWorkerId: linkWorker.id, ...agreed }),
    putRight: {},
    says: () => <Said what="linkWorkers.says.agreed" values={{ name: linkWorker.name }} />,
    onDone: onClose,
  });
  const { every, how, hasCodes } = form.values;
  return (
    <ChangeForm form={form} onClose={onClose}>
      <FieldRow>
        <Options
          id="agreed-every"
          label={t('linkWorkers.agreed.every.label')}
          value={every}
          onChange={(next) => form.change({ every: next })}
          options={returnRhythms.map((value) => ({ value, words: t(`linkWorkers.agreed.every.${value}`) }))}
        />
      </FieldRow>
      <FieldRow>
        <Options
          id="agreed-how"
          label={t('linkWorkers.agreed.how')}
          value={how}
          onChange={(next) => form.change({ how: next })}
          options={returnWays.map((value) => ({ value, words: t(`returns.how.${value}`) }))}
        />
      </FieldRow>
      <Row space={16}>
        <CheckField
          id="agreed-codes"
          label={t('linkWorkers.agreed.codes')}
          hint={t('linkWorkers.agreed.codesHint')}
          checked={hasCodes}
          onChange={(event) => form.change({ hasCodes: event.target.checked })}
        />
      </Row>
    </ChangeForm>
  );
};
