import { useOpening } from './folders.ts';
import { Said } from './Said.tsx';
import { ToBackups } from './ToBackups.tsx';
import type { ProblemCode } from '#shared/domain/errors.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

/** What a leader can safely do about a folder that will not open, besides trying again. */
export const OpeningStep = ({ code }: { code: ProblemCode }) => {
  const look = useOpening('app.openToRead');
  const begin = useOpening('app.beginHere');
  switch (code) {
    case 'file-damaged':
    case 'folder-traces':
      return (
        <>
          <ToBackups says="damaged" />
          <Row space={24} aside={<Button onPress={() => void look.run()}>{t('opening.look')}</Button>}>
            <p>
              <Said what="opening.lookText" />
            </p>
          </Row>
        </>
      );
    case 'folder-missing':
      return (
        <Row space={24} aside={<Button onPress={() => void begin.run()}>{t('opening.beginMissing')}</Button>}>
          <p>
            <Said what="opening.beginMissingText" />
          </p>
        </Row>
      );
    case 'folder-not-ours':
      return (
        <Row space={24}>
          <Button onPress={() => void begin.run()}>{t('opening.beginAmong')}</Button>
        </Row>
      );
    case 'file-too-new':
      return (
        <>
          <Row space={24} aside={<LinkButton href="#/about">{t('opening.newer')}</LinkButton>}>
            <p>
              <Said what="opening.newerText" />
            </p>
          </Row>
          <ToBackups says="tooNew" />
        </>
      );
    default:
      return null;
  }
};
