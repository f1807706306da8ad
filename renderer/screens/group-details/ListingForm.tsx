import { useState } from 'react';
import { listingRows, takenFrom } from './listingRows.ts';
import type { ReadListing } from './useListing.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { ListingField } from '#shared/domain/directory.ts';

export interface ListingFormProps {
  known: OutputOf<'groups.get'>;
  listing: ReadListing;
  onClose: () => void;
}

/** What a listing says otherwise than we do: each to be taken, or left as it is. Nothing is kept before that. */
export const ListingForm = ({ known, listing, onClose }: ListingFormProps) => {
  const today = useToday();
  const { group } = known;
  const { run, problem } = useCommand('directory.fillIn');
  const rows = listingRows(known, listing, today);
  // What the group says already is the leader's own word, and stays unless it is chosen.
  const [chosen, setChosen] = useState<ReadonlySet<ListingField>>(
    () => new Set(rows.flatMap(({ field, now }) => (now === undefined ? [field] : []))),
  );
  const [isNothing, setIsNothing] = useState(false);
  const turn = (field: ListingField, isIn: boolean) =>
    setChosen(new Set([...[...chosen].filter((each) => each !== field), ...(isIn ? [field] : [])]));
  const take = async () => {
    setIsNothing(chosen.size === 0);
    if (chosen.size === 0) return;
    const input = { groupId: group.id, ...takenFrom(listing, chosen) };
    if (await run(input, <Said what="directory.fillIn.says" values={{ group: group.name }} />)) onClose();
  };
  return (
    <fieldset>
      <Row space={16}>
        <legend>
          <b>{t('directory.fillIn.heading', { name: listing.name })}</b>
        </legend>
      </Row>
      {rows.length === 0 && (
        <Row space={8}>
          <p>{t('directory.fillIn.allTheSame')}</p>
        </Row>
      )}
      {rows.map(({ field, now, said }) => (
        <Row key={field} space={12}>
          <CheckField
            id={`listing-${field}`}
            label={`${t(`directory.fillIn.fields.${field}`)}: ${said}`}
            hint={now === undefined ? t('directory.fillIn.isEmpty') : t('directory.fillIn.isNow', { now })}
            checked={chosen.has(field)}
            onChange={({ target }) => turn(field, target.checked)}
          />
        </Row>
      ))}
      {listing.leftOut.length > 0 && (
        <Row space={12}>
          <p>
            {t('directory.fillIn.leftOut')}{' '}
            {listing.leftOut.map((field) => t(`directory.fillIn.fields.${field}`)).join(', ')}
          </p>
        </Row>
      )}
      {isNothing && chosen.size === 0 && <Notice kind="know" title={t('directory.fillIn.nothing')} />}
      {problem && <ProblemNotice problem={problem} />}
      <Row space={16}>
        <Buttons>
          {rows.length > 0 && <Button onPress={() => void take()}>{t('directory.fillIn.take')}</Button>}
          <Button kind="quiet" onPress={onClose}>
            {t('directory.fillIn.leave')}
          </Button>
        </Buttons>
      </Row>
    </fieldset>
  );
};
