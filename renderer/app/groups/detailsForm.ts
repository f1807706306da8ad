import { written } from '../form.ts';
import { dayFromTyped, typedFromDay } from '../typedDay.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { t } from '#renderer/words/words.ts';
import type { AskedWith } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { GroupDetails } from '#shared/domain/groupDetails.ts';
import type { GroupId } from '#shared/domain/ids.ts';

/** What the questions about the details of a group hold while they are answered. */
export interface DetailsValues {
  cost: string;
  costWords: string;
  access: string;
  street: string;
  town: string;
  county: string;
  postcode: string;
  webPage: string;
  email: string;
  checkedOn: TypedDate;
}

/** `250` is `2.50`, and `300` is `3`. */
export const poundsOf = (pence: number): string =>
  pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);

/** The pence of `2.50`, `£3` or `0`; not a number where no amount is meant, which the call then refuses. */
const penceOf = (text: string): number =>
  /^£?\s*\d{1,4}([.,]\d{1,2})?$/.test(text.trim())
    ? Math.round(Number(text.replace(',', '.').replace(/[£\s]/g, '')) * 100)
    : Number.NaN;

export const detailsValues = (details: GroupDetails, today: Day): DetailsValues => ({
  cost: details.costPence === undefined ? '' : poundsOf(details.costPence),
  costWords: details.costWords ?? '',
  access: details.access ?? '',
  street: details.address?.street ?? '',
  town: details.address?.town ?? '',
  county: details.address?.county ?? '',
  postcode: details.address?.postcode ?? '',
  webPage: details.webPage ?? '',
  email: details.email ?? '',
  checkedOn: typedFromDay(today),
});

/** What was answered, as the call wants it. An address that was begun is asked for whole. */
export const detailsInput = (groupId: GroupId, values: DetailsValues): AskedWith<'groups.setDetails'> => {
  const parts = [values.street, values.town, values.county, values.postcode];
  return {
    groupId,
    costPence: written(values.cost) === undefined ? undefined : penceOf(values.cost),
    costWords: written(values.costWords),
    access: written(values.access),
    address: parts.every((part) => written(part) === undefined)
      ? undefined
      : {
          street: values.street,
          town: values.town,
          county: written(values.county),
          postcode: values.postcode,
        },
    webPage: written(values.webPage),
    email: written(values.email),
    checkedOn: dayFromTyped(values.checkedOn),
  };
};

export const detailsPutRight = (): Record<keyof DetailsValues, string> => ({
  cost: t('groupDetails.form.costPutRight'),
  costWords: t('groupDetails.form.shorter'),
  access: t('groupDetails.form.shorter'),
  street: t('groupDetails.form.streetPutRight'),
  town: t('groupDetails.form.townPutRight'),
  county: t('groupDetails.form.shorter'),
  postcode: t('groupDetails.form.postcodePutRight'),
  webPage: t('groupDetails.form.webPagePutRight'),
  email: t('groupDetails.form.shorter'),
  checkedOn: t('groupDetails.form.checkedOnPutRight'),
});

/** The field of a place of the input. */
export const detailsFieldOf = (path: readonly string[]): keyof DetailsValues | undefined =>
  path[0] === 'costPence' ? 'cost' : undefined;
