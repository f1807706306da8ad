import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Steps } from '#renderer/ui/Steps.tsx';
import { t } from '#renderer/words/words.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export interface ScriptProps {
  linkWorker: LinkWorker;
  script: readonly string[];
}

/** What to say on the telephone, one sentence after the other. */
export const Script = ({ linkWorker: { name, telephone }, script }: ScriptProps) => (
  <div data-paper="off">
    <Section heading={t('tellings.telephone.heading')}>
      <Row>
        <p>
          {telephone === undefined
            ? t('tellings.telephone.noNumber', { linkWorker: name })
            : t('tellings.telephone.ring', { telephone, linkWorker: name })}
        </p>
      </Row>
      <Steps steps={script} />
    </Section>
  </div>
);
