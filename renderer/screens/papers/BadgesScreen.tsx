import { useState } from 'react';
import { PaperPage } from './PaperPage.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';
import { type LabelSheetId, labelSheetIds, labelSheets } from '#shared/domain/labels.ts';

/** Name badges on sheets of labels: the same for everybody. */
export const BadgesScreen = ({ group }: { group: Group }) => {
  const [sheet, setSheet] = useState<LabelSheetId>('L7160');
  const [used, setUsed] = useState(0);
  const onSheet = labelSheets[sheet].columns * labelSheets[sheet].rows;
  const gone = Math.min(used, onSheet - 1);
  return (
    <PaperPage
      group={group}
      title={t('papers.badges.title')}
      side={t('papers.badges.side')}
      asked={(print) => ({ kind: 'badges', groupId: group.id, print, sheet, used: gone })}
    >
      <FieldRow>
        <Options
          id="badge-sheet"
          label={t('papers.badges.sheet')}
          hint={t('papers.badges.sheetHint')}
          value={sheet}
          onChange={setSheet}
          options={labelSheetIds.map((value) => ({
            value,
            words: t('papers.badges.labels', {
              number: labelSheets[value].columns * labelSheets[value].rows,
              sheet: value,
            }),
          }))}
        />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          id="badge-used"
          label={t('papers.badges.used')}
          hint={t('papers.badges.usedHint')}
          value={String(gone)}
          onChange={(event) => setUsed(Number(event.target.value))}
          choices={Array.from({ length: onSheet }, (_, count) => ({
            value: String(count),
            words: String(count),
          }))}
        />
      </FieldRow>
    </PaperPage>
  );
};
