import { LinkWorkerFields } from './LinkWorkerFields.tsx';
import { linkWorkerDetails, linkWorkerPutRight, typedLinkWorker } from './linkWorkerForm.ts';
import { ChangeForm } from '#renderer/app/ChangeForm.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
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
  return (
    <ChangeForm form={form} onClose={onClose}>
      <LinkWorkerFields text={form.text} />
    </ChangeForm>
  );
};
