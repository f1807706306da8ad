import { formWords } from '../formats/formWords.ts';
import { readFormPdf } from '../formats/readReferralForm.ts';
import { referralFormPdf } from '../formats/referralFormPdf.ts';
import { readFormText, referralFormText } from '../formats/referralFormText.ts';
import type { Commands, Queries, ReadingDesk } from './desk.ts';
import { documentsAhead, knownGroups, nextSession } from './groups.ts';
import { need } from './looking.ts';
import { savePaper } from './savedPaper.ts';
import { settingsIn } from './settings.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { introductionIn, judgedForm } from '#shared/domain/referralForm.ts';
import { type ShareableForm, shareForm } from '#shared/domain/sharing/form.ts';
import { groups } from '#shared/domain/shelves.ts';

const formOfGroup = (groupId: GroupId, desk: ReadingDesk): Promise<ShareableForm> => {
  const today = desk.today();
  return desk.store.read(['groups', 'settings', ...documentsAhead(groupId, today)], (view) => {
    const group = need(view, groups, groupId);
    const next = nextSession(view, group, today, today);
    return shareForm({ group, next, settings: settingsIn(view), today });
  });
};

export const referralFormQueries: Queries<'referralForms'> = {
  'referralForms.text': async ({ groupId }, desk) => ({
    text: referralFormText(await formOfGroup(groupId, desk)),
  }),
  'referralForms.read': async (form, desk) => {
    const groupIds = (await knownGroups(desk)).map(({ id }) => id);
    const read = judgedForm(
      'pdf' in form ? await readFormPdf(Buffer.from(form.pdf, 'base64')) : readFormText(form.text),
      groupIds,
    );
    if (typeof read === 'string') return { outcome: 'refused', why: read };
    return { outcome: 'read', ...introductionIn(read, desk.today()) };
  },
};

export const referralFormCommands: Commands<'referralForms'> = {
  /** Changes nothing that is kept, and writes down nothing: nobody is on the form. */
  'referralForms.save': async ({ groupId, print }, desk) => {
    const form = await formOfGroup(groupId, desk);
    return savePaper(desk, formWords.fileName(form.group), (madeAt) =>
      referralFormPdf(form, { print, madeAt }),
    );
  },
};
