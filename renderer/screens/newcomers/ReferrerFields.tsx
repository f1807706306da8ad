import type { NewcomerFormInHand } from './useNewcomerForm.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export interface ReferrerFieldsProps {
  form: NewcomerFormInHand;
  linkWorkers: readonly LinkWorker[];
}

const inFull = ({ name, organisation }: LinkWorker) => (organisation ? `${name}, ${organisation}` : name);

/** Who told us: somebody we know, or a new name with one way to reach them. */
export const ReferrerFields = ({ form, linkWorkers }: ReferrerFieldsProps) => {
  const isSignpost = form.values.way === 'signpost';
  return (
    <>
      {(linkWorkers.length > 0 || isSignpost) && (
        <FieldRow>
          <ChoiceField
            {...form.text('referrer')}
            label={t(isSignpost ? 'newcomers.form.whoPointed' : 'newcomers.form.who')}
            choices={[
              {
                value: '',
                words: t(isSignpost ? 'newcomers.form.whoNobodyKnows' : 'newcomers.form.whoChoose'),
              },
              ...linkWorkers.map((each) => ({ value: each.id, words: inFull(each) })),
              { value: 'new', words: t('newcomers.form.whoNew') },
            ]}
          />
        </FieldRow>
      )}
      {form.values.referrer === 'new' && (
        <>
          <FieldRow>
            <TextField
              {...form.text('referrerName')}
              label={t(linkWorkers.length === 0 ? 'newcomers.form.who' : 'newcomers.form.whoName')}
            />
            <TextField
              {...form.text('referrerReach')}
              label={
                form.values.referrerName.trim() === ''
                  ? t('newcomers.form.whoReachNobody')
                  : t('newcomers.form.whoReach', { name: form.values.referrerName.trim() })
              }
              width="medium"
            />
          </FieldRow>
          <FieldRow>
            <TextField
              {...form.text('referrerOrganisation')}
              label={t('newcomers.form.whoOrganisation')}
              hint={t('newcomers.form.ifYouKnow')}
            />
          </FieldRow>
        </>
      )}
    </>
  );
};
