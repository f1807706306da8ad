import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** Whether this computer unlocks the folder for whoever is signed in to it. */
export const Keychain = ({ keychain }: Pick<OutputOf<'safety.get'>, 'keychain'>) => {
  const { run, problem } = useCommand('safety.setKeychain');
  return (
    <Section heading={t('safety.page.keychain.heading')} hasRule>
      {problem && <ProblemNotice problem={problem} />}
      <Row space={8}>
        <p>
          {t(keychain === 'impossible' ? 'safety.page.keychain.impossible' : 'safety.page.keychain.text')}
        </p>
      </Row>
      {keychain !== 'impossible' && (
        <FieldRow space={16}>
          <CheckField
            id="keychain"
            label={t('safety.page.keychain.label')}
            checked={keychain === 'kept'}
            onChange={() => void run({ isKept: keychain !== 'kept' })}
          />
        </FieldRow>
      )}
    </Section>
  );
};
