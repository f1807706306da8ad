import { LinkWorkerFields } from './LinkWorkerFields.tsx';
import { linkWorkerDetails, linkWorkerPutRight, typedLinkWorker } from './linkWorkerForm.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export interface DetailsFormProps {
  linkWorker: LinkWorker;
  onClose: () => void;
}

/** Changes what is written of a link worker. */
export const DetailsForm = ({ linkWorker, onClose }: DetailsFormProps) => {
  const form = useForm('linkWorkers.change', {
    draft: `link-worker.${linkWorker.id}`,
    start: typedLinkWorker(linkWorker),
    toInput: (values) => ({ linkWorkerId: linkWorker.id, ...linkWorkerDetails(values) }),
    putRight: linkWorkerPutRight(),
    says: ({ name }) => <Said what="linkWorkers.says.changed" values={{ name: name.trim() }} />,
    onDone: onClose,
  });
  const leave = () => {
    form.clear();
    onClose();
  };
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <LinkWorkerFields text={form.text} />
      <Row space={16}>
        <Buttons>
          <Button type="submit">{t('linkWorkers.page.save')}</Button>
          <Button kind="quiet" onPress={leave}>
            {t('linkWorkers.page.leaveAsIs')}
          </Button>
        </Buttons>
      </Row>
    </form>
  );
};
