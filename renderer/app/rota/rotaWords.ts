import { secondFactWords } from '../people/secondFactWords.ts';
import { atStart } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';
import type { HolderSaid, RotaLine } from '#shared/contract/parts.ts';
import type { Day } from '#shared/domain/dates.ts';
import { isKnownRole } from '#shared/domain/rota.ts';

type RoleSaid = Pick<RotaLine, 'roleId' | 'words'>;

/** What the role does, as it stands after a name: `opens up`. */
export const doesWords = ({ roleId, words = '' }: RoleSaid): string =>
  isKnownRole(roleId) ? t(`rota.does.${roleId}`) : words;

/** The role as a heading: `Opens up`. */
export const roleWords = ({ roleId, words = '' }: RoleSaid): string =>
  isKnownRole(roleId) ? t(`rota.role.${roleId}`) : atStart(words);

/** Who it is; of two people of one name, which. */
export const holderWords = (holder: HolderSaid, today: Day): string => {
  if (holder.kind === 'helper') return holder.name;
  const fact = secondFactWords(holder.person.secondFact, today);
  const { name } = holder.person;
  return fact === undefined ? name : t('rota.named', { name, fact });
};
