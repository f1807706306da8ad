import type { NewcomerFormInHand } from './useNewcomerForm.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import { folded } from '#shared/domain/text.ts';

/** Asks whether it is somebody we know already, so that nobody is written down twice. Silent when nobody fits. */
export const KnownPerson = ({ form: { values, change } }: { form: NewcomerFormInHand }) => {
  const today = useToday();
  const name = folded(values.preferredName);
  const found = useCall(
    'people.find',
    { text: values.preferredName.trim().slice(0, 200), limit: 20 },
    { isAsked: name.length > 1, keepsLast: true },
  );
  const known = (found.data?.people ?? [])
    .filter((person) => folded(person.name).startsWith(name) || person.personId === values.personId)
    .slice(0, 4);
  if (name.length < 2 || known.length === 0) return null;
  return (
    <FieldRow>
      <Options
        id="newcomer-known"
        label={t('newcomers.form.knownQuestion')}
        value={values.personId}
        onChange={(personId) => change({ personId })}
        options={[
          { value: '', words: t('newcomers.form.knownNobody') },
          ...known.map((person) => ({
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
