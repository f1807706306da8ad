import type { GuidePicture } from '#renderer/words/guidePages.ts';

const files = import.meta.glob<string>('../../pictures/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Where a picture is, beside the program. */
export const pictureAt = (name: GuidePicture): string => files[`../../pictures/${name}.png`] ?? '';
