import { written } from '#renderer/app/form.ts';
import { t } from '#renderer/words/words.ts';
import type { Person } from '#shared/domain/people.ts';

/** What is written of a person, as it is typed. */
export interface PersonForm {
  preferredName: string;
  surname: string;
  alsoKnownAs: string;
  place: string;
  telephone: string;
  email: string;
}

export const nobody: PersonForm = {
  preferredName: '',
  surname: '',
  alsoKnownAs: '',
  place: '',
  telephone: '',
  email: '',
};

export const typedPerson = (person: Person): PersonForm => ({
  preferredName: person.preferredName,
  surname: person.surname ?? '',
  alsoKnownAs: person.alsoKnownAs ?? '',
  place: person.place ?? '',
  telephone: person.telephone ?? '',
  email: person.email ?? '',
});

/** What the form says, as the calls want it. */
export const personDetails = (form: PersonForm) => ({
  preferredName: form.preferredName,
  surname: written(form.surname),
  alsoKnownAs: written(form.alsoKnownAs),
  place: written(form.place),
  telephone: written(form.telephone),
  email: written(form.email),
});

export const personPutRight = (): Record<keyof PersonForm, string> => ({
  preferredName: t('people.problem.preferredName'),
  surname: t('people.problem.tooLong'),
  alsoKnownAs: t('people.problem.tooLong'),
  place: t('people.problem.tooLong'),
  telephone: t('people.problem.tooLong'),
  email: t('people.problem.tooLong'),
});
