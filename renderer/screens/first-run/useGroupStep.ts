import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { useForm, written } from '#renderer/app/form.ts';
import { emptyGroup, groupFieldOf, groupInput, groupPutRight } from '#renderer/app/groups/groupForm.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { t } from '#renderer/words/words.ts';

type Values = typeof start;

const start = { ...emptyGroup, leaderName: '' };

const hasGroup = (values: Values) =>
  [values.name, values.place, values.times[0]?.day].some((text) => text !== undefined && text.trim() !== '');

/** Adds the group if one was named, remembers the leader's name if it was said, and goes on. */
export const useGroupStep = () => {
  const settings = useCommand('settings.change');
  const [, goTo] = useLocation();
  const goOn = async (values: Values) => {
    const leaderName = written(values.leaderName);
    if (leaderName === undefined || (await settings.run({ leaderName }))) goTo('/welcome/safety');
  };
  const form = useForm<'groups.add', Values>('groups.add', {
    draft: 'first-run',
    start,
    toInput: groupInput,
    fieldOf: groupFieldOf,
    putRight: { ...groupPutRight(), name: t('firstRun.group.namePutRight') },
    onDone: (_output, values) => void goOn(values),
  });
  return {
    form: { ...form, refusal: form.refusal ?? settings.problem },
    submit: (event: SyntheticEvent) => {
      event.preventDefault();
      if (hasGroup(form.values)) form.submit();
      else void goOn(form.values);
    },
  };
};
