import { questionSheetPdf } from '../formats/questionSheet.ts';
import { questionSheetWords } from '../formats/questionSheetWords.ts';
import type { View } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Commands, Desk, Queries } from './desk.ts';
import { groupBrief, need, personBriefs, records, withoutGaps } from './looking.ts';
import { savePaper } from './savedPaper.ts';
import { settingsIn } from './settings.ts';
import type { InputOf } from '#shared/contract/api.ts';
import { answerThatStands, standingOwnConsent } from '#shared/domain/consents.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { PersonId, WellbeingId } from '#shared/domain/ids.ts';
import { shareQuestions } from '#shared/domain/sharing/questions.ts';
import { groups, people, referrals, wellbeing } from '#shared/domain/shelves.ts';
import { saidBy, saysAnything, type Wellbeing } from '#shared/domain/wellbeing.ts';
import { tellFigures } from '#shared/domain/wellbeingFigures.ts';

const { document } = wellbeing;

/** The groups somebody has to do with; all there are for whom nothing is written down. */
const groupsOf = (view: View, personId: PersonId, said: readonly Wellbeing[]): Group[] => {
  const { belongings } = need(view, people, personId);
  const stories = records(view, referrals).filter((each) => each.personId === personId);
  const theirs = new Set([...belongings, ...stories, ...said].map(({ groupId }) => groupId));
  const all = records(view, groups);
  const known = all.filter(({ id }) => theirs.has(id));
  return known.length > 0 ? known : all;
};

type Said = Omit<InputOf<'wellbeing.answer'>, 'personId'>;

/** What was said, as it is kept: without what was skipped. */
const saidNow = (
  desk: Desk,
  { id, personId }: Pick<Wellbeing, 'id' | 'personId'>,
  { groupId, on, how, answers, ownWords }: Said,
): Wellbeing => {
  if (on > desk.today()) throw new AppError('invalid-input', { places: ['on'] });
  return {
    id,
    personId,
    groupId,
    on,
    how,
    answers: withoutGaps(answers),
    ...(ownWords && { ownWords }),
  };
};

export const wellbeingQueries: Queries<'wellbeing'> = {
  'wellbeing.get': ({ personId }, desk) =>
    desk.store.read(['people', 'groups', 'referrals', 'settings', document], (view) => {
      const { consents } = need(view, people, personId);
      const said = saidBy(records(view, wellbeing), personId);
      return withoutGaps({
        person: personBriefs(view)(personId),
        asks: settingsIn(view).wellbeing,
        groups: groupsOf(view, personId, said).map(groupBrief),
        mayQuote: answerThatStands(standingOwnConsent(consents, 'quote-words', desk.today())),
        said: said.map(({ id, personId: _person, revision: _revision, groupId, ...each }) => ({
          wellbeingId: id,
          group: groupBrief(need(view, groups, groupId)),
          ...each,
        })),
      });
    }),
  'wellbeing.figures': ({ of, fromOn, toOn }, desk) =>
    desk.store.read(['groups', 'settings', document], (view) => {
      const { wellbeing: asks } = settingsIn(view);
      const { figures } = tellFigures({
        said: records(view, wellbeing),
        groupIds: of === 'all' ? records(view, groups).map(({ id }) => id) : [of],
        fromOn,
        toOn,
        sets: asks?.sets ?? [],
        before: [],
      });
      return withoutGaps({ asks, figures });
    }),
};

export const wellbeingCommands: Commands<'wellbeing'> = {
  'wellbeing.answer': async ({ personId, ...said }, desk) => {
    const now = saidNow(desk, { id: desk.newId() as WellbeingId, personId }, said);
    const { commit } = await desk.store.change(
      'wellbeing.answer',
      ['people', 'groups', document],
      (draft) => {
        need(draft, people, personId);
        need(draft, groups, said.groupId);
        if (saysAnything(now)) draft.put(wellbeing, now.id, now);
      },
    );
    return changed(commit);
  },
  'wellbeing.change': async ({ wellbeingId, ...said }, desk) => {
    const { commit } = await desk.store.change('wellbeing.change', ['groups', document], (draft) => {
      const was = need(draft, wellbeing, wellbeingId);
      need(draft, groups, said.groupId);
      const now = saidNow(desk, was, said);
      if (saysAnything(now)) draft.put(wellbeing, wellbeingId, { ...now, revision: desk.newId() });
      else draft.remove(wellbeing, wellbeingId);
    });
    return changed(commit);
  },
  'wellbeing.remove': async ({ wellbeingId }, desk) => {
    const { commit } = await desk.store.change('wellbeing.remove', [document], (draft) => {
      need(draft, wellbeing, wellbeingId);
      draft.remove(wellbeing, wellbeingId);
    });
    return changed(commit);
  },
  /** Changes nothing that is kept. */
  'wellbeing.saveSheet': async ({ print }, desk) => {
    const settings = await desk.store.read(['settings'], settingsIn);
    const sheet = shareQuestions({ settings, today: desk.today() });
    return savePaper(desk, questionSheetWords.fileName, (madeAt) =>
      questionSheetPdf(sheet, { print, madeAt }),
    );
  },
};
