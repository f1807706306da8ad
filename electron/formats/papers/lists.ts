import { mailtoAddress } from '../mailto.ts';
import { sheetWords } from '../sheetWords.ts';
import type { BlockPaper } from './blocks.ts';
import type {
  ShareableMailing,
  ShareableTelephones,
  ShareableTelephoneTree,
} from '#shared/domain/sharing/contactList.ts';
import type { TreePerson } from '#shared/domain/telephoneTree.ts';

const lists = {
  telephones: (group: string): string => `Telephone list of ${group}`,
  tree: (group: string): string => `Telephone tree of ${group}`,
  nobody: 'Nobody has agreed to be on it yet.',
  how: 'Ring those under your name. If nobody answers, ring those whom they would have rung.',
  leader: 'The leader',
  rings: (name: string): string => `${name} rings`,
} as const;

const nameOf = ({ name }: TreePerson): string => (name === '' ? lists.leader : name);

const paper = (name: string, blocks: BlockPaper['blocks']): BlockPaper => ({
  fileName: `${name}.pdf`,
  title: name,
  foot: name,
  blocks,
});

const nobody = [{ kind: 'lines' as const, lines: [lists.nobody] }];

export const telephonesPaper = ({ group, rows }: ShareableTelephones): BlockPaper =>
  paper(
    lists.telephones(group),
    rows.length === 0
      ? nobody
      : [
          {
            kind: 'table',
            says: lists.telephones(group),
            columns: [sheetWords.number, sheetWords.name, 'Telephone'],
            rows: rows.map(({ name, telephone }, at) => [String(at + 1), name, telephone]),
          },
        ],
  );

/** A telephone tree: under each name those whom that person rings. */
export const telephoneTreePaper = ({ group, branches }: ShareableTelephoneTree): BlockPaper =>
  paper(
    lists.tree(group),
    branches.length === 0
      ? nobody
      : [
          { kind: 'lines', lines: [lists.how] },
          ...branches.map(({ rings, calls }) => ({
            kind: 'lines' as const,
            heading: lists.rings(nameOf(rings)),
            lines: calls.map((each) => [nameOf(each), each.telephone].filter(Boolean).join(', ')),
          })),
        ],
  );

/** The address that opens an empty e-mail to everybody in Bcc. */
export const mailingMailto = ({ addresses }: ShareableMailing): string =>
  mailtoAddress({ bcc: addresses, subject: '', text: '' });
