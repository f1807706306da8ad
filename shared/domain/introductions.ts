import type { Day } from './dates.ts';
import type { LinkWorker } from './linkWorkers.ts';
import type { MessageField } from './message/pieces.ts';
import { dialled, folded } from './text.ts';

/** What a message or a form says about somebody new, as the leader has checked it. Nothing of it is kept yet. */
export interface Introduction {
  /** Texts; a day as `YYYY-MM-DD`; of `group` its id. */
  values: Partial<Record<MessageField, string>>;
  isReachedThroughReferrer: boolean;
  /** They write about themselves: nobody referred them. */
  isSelf: boolean;
  /** Whether the referrer may be told how they get on, and when they said so. */
  consent?: { answer: 'given' | 'refused'; on: Day };
}

const sameText = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && folded(one) === folded(other);

/**
 * The link worker we know already who sent it: by their e-mail address, by their telephone number, or by their name in full;
 * never by a first name, and never where two fit.
 */
export const knownReferrer = (
  { values }: Pick<Introduction, 'values'>,
  linkWorkers: readonly LinkWorker[],
): LinkWorker | undefined => {
  const { referrerName, referrerOrganisation, referrerTelephone, referrerEmail } = values;
  const only = (fits: (each: LinkWorker) => boolean): LinkWorker | undefined => {
    const found = linkWorkers.filter(fits);
    return found.length === 1 ? found[0] : undefined;
  };
  const number = referrerTelephone === undefined ? '' : dialled(referrerTelephone);
  return (
    only(({ email }) => email !== undefined && email.toLowerCase() === referrerEmail?.toLowerCase()) ??
    only(
      ({ name, telephone }) =>
        telephone !== undefined &&
        number !== '' &&
        dialled(telephone) === number &&
        // A surgery has one number for several link workers.
        (referrerName === undefined || folded(name).startsWith(folded(referrerName))),
    ) ??
    (referrerName?.includes(' ')
      ? only(
          ({ name, organisation }) =>
            sameText(name, referrerName) &&
            (organisation === undefined ||
              referrerOrganisation === undefined ||
              sameText(organisation, referrerOrganisation)),
        )
      : undefined)
  );
};
