import { written } from '#renderer/app/form.ts';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { GroupKind } from '#shared/domain/groups.ts';
import type { OtherGroup } from '#shared/domain/otherGroups.ts';

/** What is written of another group, as it is typed. */
export interface OtherGroupForm {
  name: string;
  kind: string;
  what: string;
  when: string;
  place: string;
  contact: string;
  telephone: string;
  email: string;
  webPage: string;
  checkedOn: TypedDate;
}

export const emptyOtherGroup = (today: Day): OtherGroupForm => ({
  name: '',
  kind: 'other',
  what: '',
  when: '',
  place: '',
  contact: '',
  telephone: '',
  email: '',
  webPage: '',
  checkedOn: typedFromDay(today),
});

export const typedOtherGroup = (known: OtherGroup): OtherGroupForm => ({
  name: known.name,
  kind: known.kind,
  what: known.what ?? '',
  when: known.when ?? '',
  place: known.place ?? '',
  contact: known.contact ?? '',
  telephone: known.telephone ?? '',
  email: known.email ?? '',
  webPage: known.webPage ?? '',
  checkedOn: typedFromDay(known.checkedOn),
});

/** What the form says, as the calls want it. */
export const otherGroupInput = (form: OtherGroupForm) => ({
  name: form.name,
  kind: form.kind as GroupKind,
  what: written(form.what),
  when: written(form.when),
  place: written(form.place),
  contact: written(form.contact),
  telephone: written(form.telephone),
  email: written(form.email),
  webPage: written(form.webPage),
  // The schema refuses an empty day, and so the question that is still open is named.
  checkedOn: dayFromTyped(form.checkedOn) ?? '',
});

export const otherGroupPutRight = (): Record<keyof OtherGroupForm, string> => ({
  name: t('otherGroups.problem.name'),
  kind: t('otherGroups.problem.tooLong'),
  what: t('otherGroups.problem.tooLong'),
  when: t('otherGroups.problem.tooLong'),
  place: t('otherGroups.problem.tooLong'),
  contact: t('otherGroups.problem.tooLong'),
  telephone: t('otherGroups.problem.tooLong'),
  email: t('otherGroups.problem.tooLong'),
  webPage: t('otherGroups.problem.tooLong'),
  checkedOn: t('otherGroups.problem.checkedOn'),
});
