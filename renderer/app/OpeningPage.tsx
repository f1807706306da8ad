import { BareFrame } from './BareFrame.tsx';
import { OpeningProgress } from './OpeningProgress.tsx';
import { TopBar } from './TopBar.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

/** The first screen, before the data folder is open. It has no title: it is no page that anybody goes to. */
export const OpeningPage = () => (
  <BareFrame topBar={<TopBar actions={[]} />}>
    <Row space={24}>
      <p role="status">{t('app.openingData')}</p>
    </Row>
    <OpeningProgress />
  </BareFrame>
);
