import { Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import { choicesOf, isScale, type Question, questionWords, scaleEnds } from '#shared/domain/wellbeing.ts';

export interface QuestionFieldProps {
  id: string;
  question: Question;
  value: string | undefined;
  onChange: (value: string) => void;
  isHeading?: boolean;
}

/** One question with its answers, word for word as its owner has them. */
export const QuestionField = ({ id, question, value, onChange, isHeading }: QuestionFieldProps) => (
  <Options
    id={id}
    label={questionWords[question]}
    hint={isScale(question) ? t('wellbeing.asking.intro', scaleEnds) : undefined}
    isHeading={isHeading}
    isShort={isScale(question)}
    value={value}
    onChange={onChange}
    options={choicesOf(question).map((choice) => ({ value: String(choice.value), words: choice.words }))}
  />
);
