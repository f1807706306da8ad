import { written } from '#renderer/app/form.ts';
import { t } from '#renderer/words/words.ts';
import type { AskedWith } from '#shared/contract/api.ts';
import type { accessNeeds, Person } from '#shared/domain/people.ts';

/** What makes coming easier, as it is typed. */
export interface ComfortValues {
  pronunciation: string;
  goodTimes: string;
  accessNeeds: readonly (typeof accessNeeds)[number][];
  accessNote: string;
  emergencyName: string;
  emergencyTelephone: string;
}

type Comfort = Omit<AskedWith<'people.setComfort'>, 'personId'>;

export const comfortStart = (person: Partial<Person> = {}): ComfortValues => ({
  pronunciation: person.pronunciation ?? '',
  goodTimes: person.goodTimes ?? '',
  accessNeeds: person.accessNeeds ?? [],
  accessNote: person.accessNote ?? '',
  emergencyName: person.emergencyName ?? '',
  emergencyTelephone: person.emergencyTelephone ?? '',
});

/** What was typed, as a call wants it. */
export const comfortFrom = (values: ComfortValues): Comfort => ({
  pronunciation: written(values.pronunciation),
  goodTimes: written(values.goodTimes),
  accessNeeds: values.accessNeeds.length > 0 ? [...values.accessNeeds] : undefined,
  accessNote: written(values.accessNote),
  emergencyName: written(values.emergencyName),
  emergencyTelephone: written(values.emergencyTelephone),
});

export const comfortPutRight = () => {
  const tooLong = t('newcomers.form.problem.tooLong');
  return {
    pronunciation: tooLong,
    goodTimes: tooLong,
    accessNote: tooLong,
    emergencyName: tooLong,
    emergencyTelephone: tooLong,
  };
};
