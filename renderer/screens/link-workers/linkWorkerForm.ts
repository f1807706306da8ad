import { written } from '#renderer/app/form.ts';
import { t } from '#renderer/words/words.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

/** What is written of a link worker, as it is typed. */
export interface LinkWorkerForm {
  name: string;
  organisation: string;
  title: string;
  telephone: string;
  email: string;
}

export const nobody: LinkWorkerForm = { name: '', organisation: '', title: '', telephone: '', email: '' };

export const typedLinkWorker = (linkWorker: LinkWorker): LinkWorkerForm => ({
  name: linkWorker.name,
  organisation: linkWorker.organisation ?? '',
  title: linkWorker.title ?? '',
  telephone: linkWorker.telephone ?? '',
  email: linkWorker.email ?? '',
});

/** What the form says, as the calls want it. */
export const linkWorkerDetails = (form: LinkWorkerForm) => ({
  name: form.name,
  organisation: written(form.organisation),
  title: written(form.title),
  telephone: written(form.telephone),
  email: written(form.email),
});

export const linkWorkerPutRight = (): Record<keyof LinkWorkerForm, string> => ({
  name: t('linkWorkers.problem.name'),
  organisation: t('linkWorkers.problem.tooLong'),
  title: t('linkWorkers.problem.tooLong'),
  telephone: t('linkWorkers.problem.tooLong'),
  email: t('linkWorkers.problem.tooLong'),
});
