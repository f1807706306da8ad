import { useState } from 'react';
import { PaperPage } from './PaperPage.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { PosterSize } from '#shared/domain/paper.ts';

/** A poster for the notice board, and where to write down what is not on it yet. */
export const PosterScreen = ({ group }: { group: Group }) => {
  const [size, setSize] = useState<PosterSize>('a4');
  const [hasCode, setHasCode] = useState(true);
  const { details } = group;
  const hasPage = details?.webPage !== undefined;
  const saysAll = hasPage && details.access !== undefined && group.welcome?.whatToBring !== undefined;
  return (
    <PaperPage
      group={group}
      title={t('papers.poster.titled', { group: group.name })}
      side={t('papers.poster.side')}
      asked={(print) => ({ kind: 'poster', groupId: group.id, print, size, hasCode: hasCode && hasPage })}
      below={
        !saysAll && (
          <div data-paper="off">
            <Row space={16}>
              <p>{t('papers.poster.more')}</p>
            </Row>
            <Actions>
              <LinkButton href={`#/groups/${group.id}/details`}>{t('groupDetails.open')}</LinkButton>
              <LinkButton href={`#/groups/${group.id}/welcome`}>{t('groups.page.welcome')}</LinkButton>
            </Actions>
          </div>
        )
      }
    >
      <FieldRow>
        <Options
          id="poster-size"
          label={t('papers.poster.size')}
          value={size}
          onChange={setSize}
          options={[
            { value: 'a4', words: t('papers.poster.a4') },
            { value: 'a5', words: t('papers.poster.a5') },
          ]}
        />
      </FieldRow>
      {hasPage && (
        <Row space={16}>
          <CheckField
            id="poster-code"
            label={t('papers.poster.code')}
            hint={t('papers.poster.codeHint')}
            checked={hasCode}
            onChange={(event) => setHasCode(event.target.checked)}
          />
        </Row>
      )}
    </PaperPage>
  );
};
