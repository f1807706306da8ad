import { poundsOf } from '#renderer/app/groups/detailsForm.ts';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Address, GroupDetails } from '#shared/domain/groupDetails.ts';

/** `£2.50 a session. The first time is free`, or as much of it as is known. */
export const costSaid = ({
  costPence,
  costWords: words,
}: Pick<GroupDetails, 'costPence' | 'costWords'>): string | undefined => {
  if (costPence === undefined) return words;
  if (costPence === 0)
    return words === undefined ? t('groupDetails.free') : t('groupDetails.freeAnd', { words });
  const cost = `£${poundsOf(costPence)}`;
  return words === undefined ? t('groupDetails.cost', { cost }) : t('groupDetails.costAnd', { cost, words });
};

/** `3 Mill Lane, Larkfield, Kent, ME20 6QU` */
export const addressSaid = ({ street, town, county, postcode }: Address): string =>
  [street, town, county, postcode].filter((part) => part !== undefined).join(', ');

/** What is known, line by line. */
export const detailFacts = (details: GroupDetails, today: Day) => {
  const { access, address, webPage, email, checkedOn } = details;
  const values = {
    cost: costSaid(details),
    access,
    address: address && addressSaid(address),
    webPage,
    email,
    checkedOn: checkedOn && longDay(checkedOn, today),
  };
  return Object.entries(values).flatMap(([id, value]) =>
    value === undefined ? [] : [{ id, term: t(`groupDetails.facts.${id as keyof typeof values}`), value }],
  );
};
