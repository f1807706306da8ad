/** A home of its own for a program, so that what a test does is not remembered on the computer it runs on. */
export const homeIn = (folder: string): Record<string, string> => ({
  HOME: folder,
  USERPROFILE: folder,
  APPDATA: folder,
  XDG_DATA_HOME: folder,
});
