import type { SyntheticEvent } from 'react';
import { useForm, written } from '#renderer/app/form.ts';
import { emptyGroup, groupInput, groupPutRight } from '#renderer/app/groups/groupForm.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { t } from '#renderer/words/words.ts';

type Values = typeof start;

const start = { ...emptyGroup, leaderName: '' };

const hasGroup = (values: Values) =>
  [values.name, values.place, values.weekday].some((text) => text.trim() !== '');

/** The first run: adds the group if one was named, remembers the leader's name, and is not shown again. */
export const useFirstRun = () => {
  const settings = useCommand('settings.change');
  const welcome = (values: Values) =>
    void settings.run({ isWelcomed: true, leaderName: written(values.leaderName) });
  const form = useForm<'groups.add', Values>('groups.add', {
    draft: 'first-run',
    start,
    toInput: groupInput,
    putRight: { ...groupPutRight(), name: t('firstRun.namePutRight') },
    onDone: (_output, values) => welcome(values),
  });
  return {
    form: { ...form, refusal: form.refusal ?? settings.problem },
    submit: (event: SyntheticEvent) => {
      event.preventDefault();
      if (hasGroup(form.values)) form.submit();
      else welcome(form.values);
    },
    skip: () => void settings.run({ isWelcomed: true }),
  };
};
