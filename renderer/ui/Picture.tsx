import { Row } from './Row.tsx';
import styles from './Picture.module.css';

export type PictureProps = {
  src: string;
  /** What there is to see, for whoever does not see it. */
  shows: string;
  /** In pixels of the file, so that nothing moves when it arrives. */
  size: { width: number; height: number };
  /** Fetched only when it comes near; on a page to be printed it has to be there at once. */
  isLazy?: boolean | undefined;
};

/** A picture that hangs from the line, never wider than the words. */
export const Picture = ({ src, shows, size, isLazy = true }: PictureProps) => (
  <Row space={16}>
    <img
      className={styles.picture}
      src={src}
      alt={shows}
      width={size.width}
      height={size.height}
      loading={isLazy ? 'lazy' : 'eager'}
      decoding="async"
    />
  </Row>
);
