import { Said } from './Said.tsx';
import { Row } from '#renderer/ui/Row.tsx';

/** Said on paper only, on pages that tell of referrals: such a sheet must not lie about in a hall (DOMAIN 4). */
export const LeadersOwn = () => (
  <div data-paper="only">
    <Row space={8}>
      <p>
        <Said what="app.paper.leadersOwn" />
      </p>
    </Row>
  </div>
);
