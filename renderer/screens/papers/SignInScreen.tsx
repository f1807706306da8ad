import { useState } from 'react';
import { PaperPage } from './PaperPage.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';

/** A sheet for people to write in that they came; it looks the same for everybody. */
export const SignInScreen = ({ group }: { group: Group }) => {
  const [names, setNames] = useState<'without' | 'with'>('without');
  return (
    <PaperPage
      group={group}
      title={t('papers.sign-in.title')}
      side={t('papers.sign-in.side')}
      asked={(print) => ({ kind: 'sign-in', groupId: group.id, print, hasNames: names === 'with' })}
    >
      <FieldRow>
        <Options
          id="sign-in-names"
          label={t('papers.sign-in.names')}
          value={names}
          onChange={setNames}
          options={[
            { value: 'without', words: t('papers.sign-in.without') },
            { value: 'with', words: t('papers.sign-in.with') },
          ]}
        />
      </FieldRow>
    </PaperPage>
  );
};
