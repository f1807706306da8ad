import { FormProblems } from '#renderer/app/FormProblems.tsx';
import type { useForm } from '#renderer/app/form.ts';
import { PlainPage } from '#renderer/app/PlainPage.tsx';
import { isAnythingTyped, type SaidTyped } from '#renderer/app/wellbeing/saidForm.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

export interface AtTheEndProps {
  name: string;
  form: ReturnType<typeof useForm<'wellbeing.answer', SaidTyped>>;
  hasQuestions: boolean;
  onBack: () => void;
  onThrowAway: () => void;
}

/** What was said is kept only now, and only if they like. */
export const AtTheEnd = ({ name, form, hasQuestions, onBack, onThrowAway }: AtTheEndProps) => {
  const isAnything = isAnythingTyped(form.values);
  return (
    <PlainPage title={t('wellbeing.title')} help="howThingsAre">
      <FormProblems form={form} />
      <PageTitle lead={t(`wellbeing.asking.end.${isAnything ? 'text' : 'nothing'}`, { name })}>
        {t('wellbeing.asking.end.title')}
      </PageTitle>
      {isAnything && hasQuestions && (
        <Row space={16}>
          <p>{t('wellbeing.asking.end.together')}</p>
        </Row>
      )}
      <Actions>
        {isAnything && (
          <Button kind="main" size="big" onPress={() => form.submit()}>
            {t('wellbeing.asking.end.keep')}
          </Button>
        )}
        <Button kind={isAnything ? 'other' : 'main'} size="big" onPress={onThrowAway}>
          {t('wellbeing.asking.end.throwAway')}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {t('wellbeing.asking.back')}
        </Button>
      </Actions>
    </PlainPage>
  );
};
