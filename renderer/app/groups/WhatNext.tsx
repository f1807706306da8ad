import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

/** At the end of a course: the way to a sheet of other groups. */
export const WhatNext = ({ words }: { words: string }) => (
  <div data-paper="off">
    <Section heading={t('otherGroups.whatNext.title')}>
      <Row
        aside={
          <LinkButton size="row" href="#/other-groups/sheet">
            {t('otherGroups.whatNext.make')}
          </LinkButton>
        }
      >
        <p>{words}</p>
      </Row>
    </Section>
  </div>
);
