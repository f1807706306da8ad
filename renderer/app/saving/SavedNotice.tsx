import { useState } from 'react';
import { useHandedOver } from './useHandedOver.ts';
import { useCommand } from '../queries.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';
import type { SavedFile } from '#shared/contract/returns.ts';

export interface SavedNoticeProps {
  file: SavedFile;
  fileName: string;
  /** What to do when the browser did not take it. */
  lostText: string;
}

/** Where a file is that was saved, with the way to its folder. Give it the file's ticket as key: each is handed over once. */
export const SavedNotice = ({ file, fileName, lostText }: SavedNoticeProps) => {
  const isLost = useHandedOver(file, fileName);
  const show = useCommand('app.showInFolder');
  const [wasShown, setWasShown] = useState(true);
  const showIt = async () => {
    const answer = await show.run({ ticket: file.ticket });
    setWasShown(answer?.isShown ?? false);
  };
  return (
    <>
      {isLost ? (
        <Notice kind="put-right" title={t('app.savedFile.lost')}>
          {lostText}
        </Notice>
      ) : (
        <Notice
          kind="done"
          title={
            file.way === 'saved'
              ? t('app.savedFile.inFolder', { folder: file.folderName })
              : t('app.savedFile.withDownloads')
          }
          actions={
            file.way === 'saved' && (
              <Button size="row" onPress={() => void showIt()}>
                {t('app.savedFile.showInFolder')}
              </Button>
            )
          }
        >
          {fileName}
        </Notice>
      )}
      {!wasShown && (
        <Notice kind="put-right" title={t('app.savedFile.notShown')}>
          {t('app.savedFile.notShownText', { file: fileName })}
        </Notice>
      )}
    </>
  );
};
