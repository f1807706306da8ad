import { holderWords } from '#renderer/app/rota/rotaWords.ts';
import type { Choice } from '#renderer/ui/ChoiceField.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { HolderSaid } from '#shared/contract/parts.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Holder, Turn } from '#shared/domain/rota.ts';

type RotaOfGroup = OutputOf<'rota.get'>;

const person = 'person:';
const helper = 'helper:';

/** What a list of names says when somebody is wanted who is not in it. */
export const somebodyElse = 'else';
export const nobody = 'nobody';

/** The value of a list of names that means this holder. */
export const valueOf = (holder: HolderSaid | undefined): string => {
  if (!holder) return '';
  return holder.kind === 'person' ? `${person}${holder.person.personId}` : `${helper}${holder.name}`;
};

/** Who is meant by a value; `elseName` is what was typed beside "Somebody else". Null when nobody was chosen. */
export const holderOf = (value: string, elseName: string): Holder | null => {
  if (value === somebodyElse) return { kind: 'helper', name: elseName };
  if (value.startsWith(helper)) return { kind: 'helper', name: value.slice(helper.length) };
  return value.startsWith(person)
    ? { kind: 'person', personId: value.slice(person.length) as PersonId }
    : null;
};

/** The same for one date, on which nobody may be meant although somebody usually does it. */
export const turnOf = (value: string, elseName: string): Turn | null =>
  value === nobody ? { kind: 'nobody' } : holderOf(value, elseName);

/** The names that can be chosen, people first, and somebody else at the end. */
export const nameChoices = ({ people, helpers }: RotaOfGroup, today: Day): Choice[] => [
  ...people.map((each) => ({
    value: `${person}${each.personId}`,
    words: holderWords({ kind: 'person', person: each }, today),
  })),
  ...helpers.map((name) => ({ value: `${helper}${name}`, words: name })),
  { value: somebodyElse, words: t('rota.else') },
];
