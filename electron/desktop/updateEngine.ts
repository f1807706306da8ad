import type { UpdateEngine } from './updates.ts';

/**
 * electron-updater, told to do nothing by itself. It looks in the folder that was named when this copy was packed, and
 * takes only what has the hash named there; on Windows and macOS also only what the same publisher has signed.
 */
export async function loadUpdateEngine(): Promise<UpdateEngine> {
  const { autoUpdater, CancellationToken } = await import('electron-updater');
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = false;
  autoUpdater.logger = null;
  // It would send a number of its own for each copy, by which one leader could be told from another.
  autoUpdater.requestHeaders = { 'x-user-staging-id': 'none' };
  return {
    async look() {
      const found = await autoUpdater.checkForUpdates();
      return found?.isUpdateAvailable === true ? found.updateInfo.version : null;
    },
    async fetch(tell, stop) {
      const token = new CancellationToken();
      stop.addEventListener('abort', () => token.cancel());
      const hear = ({ percent }: { percent: number }) => tell(percent);
      autoUpdater.on('download-progress', hear);
      await autoUpdater.downloadUpdate(token).finally(() => autoUpdater.off('download-progress', hear));
    },
    install: () => autoUpdater.quitAndInstall(true, true),
  };
}
