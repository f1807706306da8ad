import type { SavedFile } from '#shared/contract/returns.ts';
import type { UpdateStanding } from '#shared/contract/updates.ts';

/** A place the leader has chosen. Nothing is written before `write`; a failed write throws AppError('disk'). */
export interface Destination {
  write(bytes: Uint8Array): Promise<SavedFile>;
}

/** One place for several files, such as a folder. */
export interface Together {
  /** Whether each file has left once it is written; else all leave with `end`. */
  readonly isWritten: boolean;
  /** A name that is taken gets a number. A failed write throws AppError('disk'). */
  write(suggestedName: string, bytes: Uint8Array): Promise<void>;
  /** After the last file: where they are. */
  end(): Promise<SavedFile>;
}

/** How the program itself is brought up to date. Each does nothing where the standing does not lead to it. */
export interface Updates {
  standing(): UpdateStanding;
  /** Never rejects: what went wrong is the standing then. */
  check(): Promise<void>;
  fetch(): void;
  stop(): void;
  install(): void;
}

/**
 * What differs between the shells, and nothing else (ARCHITECTURE 5). Every shell can do all of it; a member that
 * some shell could not keep does not belong here.
 */
export interface Host {
  /** Null: the leader changed their mind. `suggestedName` may be any text; the shell makes a safe file name of it. */
  chooseWhereToSave(file: { suggestedName: string; mediaType: string }): Promise<Destination | null>;
  /** The same for several files at once: a folder, or an archive of that name. */
  chooseWhereToSaveTogether(files: { suggestedName: string }): Promise<Together | null>;
  /** Whether this shell can ask for a folder with the system's own window; else the leader types where it is. */
  canChooseFolder(): boolean;
  /** Where the leader wants something kept. Null: they changed their mind, or cannot be asked. */
  chooseFolder(): Promise<string | null>;
  /** Opens https from the list, mailto or tel in the program the leader uses for it; anything else throws AppError('not-allowed'). */
  openAddress(address: string): Promise<void>;
  /** Opens a folder in the system's file window. False: this computer has nothing to show it with. */
  showFolder(path: string): Promise<boolean>;
  /**
   * The system's own place for secrets of whoever is signed in to this computer. False: there is none to be trusted, or
   * this shell has no way to it; then nothing is ever kept.
   */
  canKeepSecrets(): Promise<boolean>;
  /** False: it could not be kept. */
  keepSecret(name: string, secret: string): Promise<boolean>;
  /** Null: none is kept under this name, or it cannot be read any more. */
  readSecret(name: string): Promise<string | null>;
  forgetSecret(name: string): Promise<void>;
  /** Shows a saved file in its folder. False: no file is known under this ticket, or it lies with the browser. */
  showInFolder(ticket: string): Promise<boolean>;
  updates: Updates;
}
