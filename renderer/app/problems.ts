import { type FolderCause, folderCauses, readingOnlyCauses } from '#shared/contract/app.ts';
import type { Problem } from '#shared/contract/result.ts';
import { sessionRefusal } from './sessions/sessionRefusal.ts';
import { t } from '#renderer/words/words.ts';

/** The files a problem names, as they lie in the data folder. */
const filesOf = ({ details }: Problem): string[] =>
  [details.file, details.files].flat().filter((file) => typeof file === 'string');

export interface ProblemWords {
  title: string;
  text: string;
  files: readonly string[];
  /** The group whose register cannot be read. */
  groupName: string | undefined;
}

const causeOf = ({ details: { cause } }: Problem): FolderCause =>
  folderCauses.find((each) => each === cause) ?? 'other';

/** The leader has gone on in another tab of the same session. */
export const isInOtherPage = ({ code, details }: Problem): boolean =>
  code === 'unreachable' && details.why === 'other-page';

/** What there is to say of a problem beyond its code. */
const textOf = (problem: Problem): { title: string; text: string } => {
  if (problem.code === 'unreachable' && problem.details.why === 'session-over') {
    return { title: t('app.sessionOver.title'), text: t('app.sessionOver.text') };
  }
  if (isInOtherPage(problem)) return { title: t('app.otherPage.title'), text: t('app.otherPage.text') };
  if (problem.details.isHelping === true)
    return { title: t('helperMode.refused.title'), text: t('helperMode.refused.text') };
  const { readingOnly } = problem.details;
  const why = readingOnlyCauses.find((each) => each === readingOnly);
  if (why) return { title: t('app.readingOnly.refused'), text: t(`app.readingOnly.${why}`) };
  const session = sessionRefusal(problem);
  if (session) return session;
  const title = t(`problems.${problem.code}.title`);
  return problem.code === 'folder-unreachable'
    ? { title, text: t(`opening.cause.${causeOf(problem)}`) }
    : { title, text: t(`problems.${problem.code}.text`) };
};

/** The sentences for a problem: what happened, and what to do next. Exhaustive: a new code does not compile without words. */
export const problemWords = (problem: Problem): ProblemWords => ({
  title: textOf(problem).title,
  text: [
    textOf(problem).text,
    ...(problem.reference ? [t('app.reference', { reference: problem.reference })] : []),
  ].join(' '),
  files: filesOf(problem),
  groupName: typeof problem.details.group === 'string' ? problem.details.group : undefined,
});
