import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export type PlannedRow = OutputOf<'spreadsheets.getPeople'>['rows'][number];
type Groups = readonly { groupId: string; name: string }[];

/** The whole name of somebody in a row. */
export const rowName = ({ entry, text }: PlannedRow): string =>
  entry ? [entry.preferredName, entry.surname].filter(Boolean).join(' ') : (text ?? '');

/** Who somebody in a row is like, as the sentence about it names them. */
const likeName = ({ like }: PlannedRow): string => {
  if (!like) return '';
  if (like.kind === 'row') return t('spreadsheets.rows.likeRow', { row: like.row });
  const details = [like.kept.place, like.kept.telephone, like.kept.email].filter(Boolean).join(', ');
  const { name } = like.person;
  return details === '' ? name : t('spreadsheets.rows.kept', { name, details });
};

/** What a row tells of somebody besides their name. */
export const rowDetails = ({ entry }: PlannedRow, groups: Groups): string => {
  if (!entry) return '';
  const regular = groups.filter(({ groupId }) => entry.regularAt.some((each) => each === groupId));
  return [
    entry.alsoKnownAs !== undefined && t('spreadsheets.rows.also', { name: entry.alsoKnownAs }),
    entry.place,
    entry.telephone,
    entry.email,
    regular.length > 0 &&
      t('spreadsheets.rows.regular', { groups: regular.map(({ name }) => name).join(', ') }),
    entry.mayTell && t(`spreadsheets.rows.mayTell.${entry.mayTell.answer}`),
    entry.mayRing && t(`spreadsheets.rows.mayRing.${entry.mayRing}`),
  ]
    .filter(Boolean)
    .join(' · ');
};

/** Why a row becomes what it does, and what was left out of it, in sentences. */
export const rowSentences = (row: PlannedRow): string[] => {
  const fields = (those: PlannedRow['fills']) =>
    those.map((field) => t(`spreadsheets.rows.field.${field}`)).join(', ');
  return [
    ...(row.because ? [t(`spreadsheets.rows.because.${row.because}`, { name: likeName(row) })] : []),
    ...(row.kind !== 'add' && row.fills.length > 0
      ? [t('spreadsheets.rows.fills', { fields: fields(row.fills) })]
      : []),
    ...(row.differs.length > 0 ? [t('spreadsheets.rows.differs', { fields: fields(row.differs) })] : []),
    ...row.notes.map((note) => t(`spreadsheets.rows.notes.${note}`)),
  ];
};
