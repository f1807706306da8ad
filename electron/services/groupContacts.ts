import { mailingMailto, telephonesPaper, telephoneTreePaper } from '../formats/papers/lists.ts';
import type { BlockPaper } from '../formats/papers/blocks.ts';
import type { View } from '../store/store.ts';
import type { Desk, ReadingDesk } from './desk.ts';
import { comersDocuments, comersTo } from './groupComers.ts';
import { need, personBriefs } from './looking.ts';
import { settingsIn } from './settings.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import {
  type OffList,
  shareMailing,
  shareTelephones,
  shareTelephoneTree,
} from '#shared/domain/sharing/contactList.ts';
import { groups } from '#shared/domain/shelves.ts';

/** What may leave about the group's people today: to write to, to ring, and who rings whom. */
const contactsIn = async <T>(
  groupId: GroupId,
  desk: ReadingDesk,
  of: (
    view: View,
    lists: {
      mailing: ReturnType<typeof shareMailing>;
      telephones: ReturnType<typeof shareTelephones>;
      tree: ReturnType<typeof shareTelephoneTree>;
    },
  ) => T,
): Promise<T> => {
  const today = desk.today();
  return desk.store.read([...comersDocuments(groupId, today), 'settings'], (view) => {
    const group = need(view, groups, groupId);
    const matter = { group, people: comersTo(view, group, today).people, today };
    return of(view, {
      mailing: shareMailing(matter),
      telephones: shareTelephones(matter),
      tree: shareTelephoneTree({ ...matter, settings: settingsIn(view) }),
    });
  });
};

export const contactsOf = (
  { groupId }: { groupId: GroupId },
  desk: ReadingDesk,
): Promise<OutputOf<'papers.contacts'>> =>
  contactsIn(groupId, desk, (view, { mailing, telephones, tree }) => {
    const personOf = personBriefs(view);
    const off = (those: readonly OffList[]) =>
      those.map(({ personId, because }) => ({ person: personOf(personId), because }));
    return {
      mailing: { addresses: [...mailing.list.addresses], off: off(mailing.off) },
      telephones: { rows: telephones.list.rows.map((row) => ({ ...row })), off: off(telephones.off) },
      tree: { off: off(tree.off) },
    };
  });

export const numbersPaper = (
  kind: 'telephones' | 'telephone-tree',
  groupId: GroupId,
  desk: ReadingDesk,
): Promise<BlockPaper> =>
  contactsIn(groupId, desk, (_view, { telephones, tree }) =>
    kind === 'telephones' ? telephonesPaper(telephones.list) : telephoneTreePaper(tree.list),
  );

/** Opens an empty e-mail with those who agreed in Bcc. Nothing is sent by it. */
export const openMailing = async (
  { groupId }: { groupId: GroupId },
  desk: Desk,
): Promise<OutputOf<'papers.openMail'>> => {
  await desk.host.openAddress(
    await contactsIn(groupId, desk, (_view, { mailing }) => mailingMailto(mailing.list)),
  );
  return { isOpened: true };
};
