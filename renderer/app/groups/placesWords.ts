import { t } from '#renderer/words/words.ts';
import type { Places } from '#shared/domain/places.ts';

/** "12 of 14 places taken. 2 are waiting." A group without a number of places says who belongs and who waits. */
export const placesWords = ({ taken, capacity, waiting }: Places): string => {
  const places =
    capacity === undefined
      ? t('groups.places.taken', { count: taken })
      : t('groups.places.of', { taken, count: capacity });
  return waiting > 0 ? `${places} ${t('groups.places.waiting', { count: waiting })}` : places;
};
