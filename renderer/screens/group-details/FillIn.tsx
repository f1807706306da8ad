import { useRef, useState } from 'react';
import { ListingForm } from './ListingForm.tsx';
import { useListing } from './useListing.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** Takes a listing in that a directory gave out: chosen, looked through, and only then taken into the group. */
export const FillIn = ({ known }: { known: OutputOf<'groups.get'> }) => {
  const input = useRef<HTMLInputElement>(null);
  const { brought, readFile, forget } = useListing();
  const [at, setAt] = useState(0);
  const listings = brought?.outcome === 'read' ? brought.listings : [];
  const listing = listings[at];
  return (
    <>
      {brought?.outcome === 'refused' && (
        <Notice kind="put-right" title={t('directory.fillIn.refused')}>
          {t(`directory.fillIn.why.${brought.why}`)}
        </Notice>
      )}
      {brought?.outcome === 'problem' && <ProblemNotice problem={brought.problem} />}
      <Row space={16}>
        <p>{t('directory.fillIn.lead')}</p>
      </Row>
      <Row space={12}>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            setAt(0);
            if (file) void readFile(file);
            // The same file can be chosen once more.
            event.target.value = '';
          }}
        />
        <Button onPress={() => input.current?.click()}>{t('directory.fillIn.choose')}</Button>
      </Row>
      {listings.length > 1 && (
        <FieldRow>
          <ChoiceField
            id="listing-which"
            label={t('directory.fillIn.which', { count: listings.length })}
            choices={listings.map(({ name }, value) => ({ value: String(value), words: name }))}
            value={String(at)}
            onChange={({ target }) => setAt(Number(target.value))}
          />
        </FieldRow>
      )}
      {listing && <ListingForm key={at} known={known} listing={listing} onClose={forget} />}
    </>
  );
};
