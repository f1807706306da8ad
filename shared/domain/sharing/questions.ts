import type { Day } from '../dates.ts';
import type { Settings } from '../settings.ts';
import { type Question, questionsOf } from '../wellbeing.ts';
import { approve, type Approved } from './approved.ts';

/** What stands on a sheet on which somebody says how things are: the card for own words, and the questions asked. */
export interface QuestionsContent {
  questions: Question[];
  organisation?: string;
}

/** Such a sheet, empty; only `shareQuestions` makes one. */
export type ShareableQuestions = Approved<'questions', QuestionsContent>;

/** The same for everybody: what the leader chose to ask, and nobody's name or answer. */
export const shareQuestions = ({ settings, today }: { settings: Settings; today: Day }): ShareableQuestions =>
  approve(
    'questions',
    {
      questions: questionsOf(settings.wellbeing?.sets ?? []),
      ...(settings.organisationName !== undefined && { organisation: settings.organisationName }),
    },
    { to: 'those-who-come', madeOn: today, under: [] },
  );
