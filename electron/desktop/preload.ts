import { contextBridge, ipcRenderer } from 'electron';
import { callChannel } from './channel.ts';
import type { DesktopBridge } from '#shared/contract/shells.ts';

contextBridge.exposeInMainWorld('welcomeDesk', {
  // As JSON text, so that both shells read a call by the same rule.
  call: (name, input) => ipcRenderer.invoke(callChannel, JSON.stringify({ name, input })),
} satisfies DesktopBridge);
