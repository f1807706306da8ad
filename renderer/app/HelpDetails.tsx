import { CopyText } from './CopyText.tsx';
import { useCall } from './queries.ts';
import { useUnfolding } from './unfolding.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

type Details = OutputOf<'app.helpDetails'>;

/** A line for every fact, and for every line of the log, as plain text that goes into any e-mail. */
const asText = ({ log, notes, files, ...facts }: Details): string =>
  [
    ...Object.entries(facts).map(([name, value]) => `${name}: ${value ?? '-'}`),
    ...notes.map(({ kind, count }) => `note: ${kind} ${count}`),
    ...files.map((file) => `file: ${file}`),
    ...log.map((line) => `log: ${line}`),
  ].join('\n');

/** What somebody who helps from afar may ask for: in sight before it is copied, and sent by nobody but the leader. */
export const HelpDetails = () => {
  const { isOpen, toggle, opener } = useUnfolding('details');
  const asked = useCall('app.helpDetails', {}, { isAsked: isOpen });
  return (
    <Section heading={t('app.helpDetails.heading')} hasRule>
      <Row
        space={8}
        aside={
          <Button ref={opener} onPress={toggle} isExpanded={isOpen}>
            {t(isOpen ? 'app.helpDetails.hide' : 'app.helpDetails.show')}
          </Button>
        }
      >
        <p>{t('app.helpDetails.text')}</p>
      </Row>
      {isOpen && asked.data && (
        <CopyText
          label={t('app.helpDetails.label')}
          hint={t('app.helpDetails.read')}
          text={asText(asked.data)}
          rows={10}
        />
      )}
    </Section>
  );
};
