import { contact } from './newcomerForm.ts';
import type { NewcomerFormInHand } from './useNewcomerForm.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { dialled, folded } from '#shared/domain/text.ts';

type Found = OutputOf<'people.find'>['people'][number];

const mostAsked = 4;
/** With fewer digits it is still being typed, or it is a number of another house in the same street. */
const fewestDigits = 9;

const isNamed = (person: Found, name: string): boolean =>
  name.length > 1 && folded(person.name).startsWith(name);

/** Asks whether it is somebody we know already, so that nobody is written down twice. Silent when nobody fits. */
export const KnownPerson = ({ form: { values, change } }: { form: NewcomerFormInHand }) => {
  const name = folded(values.preferredName);
  const found = useCall(
    'people.find',
    { text: values.preferredName.trim().slice(0, 200), limit: 20 },
    { isAsked: name.length > 1, keepsLast: true },
  );
  const known = (found.data?.people ?? []).filter((person) => isNamed(person, name));
  if (name.length < 2) return null;
  return (
    <Known
      id="newcomer-known"
      label={t('newcomers.form.knownQuestion')}
      known={known}
      value={values.personId}
      onChange={(personId) => change({ personId })}
    />
  );
};

/** The same by the telephone number, however it is written, for whoever is not asked about by name already. */
export const KnownByNumber = ({ form: { values, change } }: { form: NewcomerFormInHand }) => {
  const name = folded(values.preferredName);
  const number = dialled(contact(values.reach).telephone ?? '').slice(0, 60);
  const isNumber = number.length >= fewestDigits;
  const found = useCall('people.find', { text: number, limit: mostAsked }, { isAsked: isNumber });
  const known = (found.data?.people ?? []).filter((person) => !isNamed(person, name));
  if (!isNumber || found.data?.isGuess) return null;
  return (
    <Known
      id="newcomer-known-number"
      label={t('newcomers.form.knownNumber')}
      known={known}
      value={values.personId}
      onChange={(personId) => change({ personId })}
    />
  );
};

interface KnownProps {
  id: string;
  label: string;
  known: readonly Found[];
  /** Who it is; empty for somebody new. */
  value: string;
  onChange: (personId: string) => void;
}

const Known = ({ known, value, ...question }: KnownProps) => {
  const today = useToday();
  const shown = known.filter(({ personId }, at) => at < mostAsked || personId === value);
  if (shown.length === 0) return null;
  return (
    <FieldRow>
      <Options
        {...question}
        value={value}
        options={[
          { value: '', words: t('newcomers.form.knownNobody') },
          ...shown.map((person) => ({
            value: person.personId,
            words: t('newcomers.form.known', { name: person.name }),
            hint:
              secondFactWords(person.secondFact, today) ??
              (person.regularAt.length > 0
                ? t('people.regularAt', { groups: person.regularAt.map((group) => group.name).join(', ') })
                : undefined),
          })),
        ]}
      />
    </FieldRow>
  );
};
