import { useState } from 'react';
import { FillIn } from './FillIn.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { SavedNotice } from '#renderer/app/saving/SavedNotice.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Group } from '#shared/domain/groups.ts';

type Saved = Extract<OutputOf<'directory.save'>, { outcome: 'saved' }>;

export interface DirectorySectionProps {
  known: OutputOf<'groups.get'>;
  gaps: OutputOf<'directory.get'>['gaps'];
}

const SaveListing = ({ group }: { group: Group }) => {
  const { run, problem } = useCommand('directory.save');
  const [saved, setSaved] = useState<Saved>();
  const save = async () => {
    setSaved(undefined);
    const answer = await run({ groupId: group.id });
    if (answer?.outcome === 'saved') setSaved(answer);
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      {saved && (
        <SavedNotice
          key={saved.file.ticket}
          file={saved.file}
          fileName={saved.fileName}
          lostText={t('directory.lostText')}
        />
      )}
      <Row space={16}>
        <Button onPress={() => void save()}>{t('directory.save')}</Button>
      </Row>
    </>
  );
};

/** The listing for council directories: what it cannot say, a file of it, and the way back from such a file. */
export const DirectorySection = ({ known, gaps }: DirectorySectionProps) => (
  <Section heading={t('directory.heading')} side={t('directory.lead')} hasRule>
    {gaps.length > 0 && (
      <>
        <Row space={8}>
          <p>
            <b>{t('directory.gapsHeading')}</b>
          </p>
        </Row>
        <List label={t('directory.gapsHeading')}>
          {gaps.map((gap) => (
            <ListRow key={gap} height="close">
              {t(`directory.gaps.${gap}`)}
            </ListRow>
          ))}
        </List>
      </>
    )}
    <SaveListing group={known.group} />
    <FillIn known={known} />
  </Section>
);
