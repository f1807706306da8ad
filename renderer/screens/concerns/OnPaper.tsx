import { PaperBlocks } from '#renderer/app/papers/PaperBlocks.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useSavedPaper } from '#renderer/app/saving/useSavedPaper.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export type ToldConcern = OutputOf<'concerns.list'>[number];

export interface OnPaperProps {
  ticket: string;
  concern: ToldConcern;
  /** Which step it is, of one that was just written. */
  margin?: string;
}

/** A concern, word for word as the safeguarding lead gets it, and the ways to have it on paper. */
export const OnPaper = ({ ticket, concern: { concernId, paper }, margin }: OnPaperProps) => {
  const { save, notices } = useSavedPaper('concerns.save');
  return (
    <>
      <div data-paper="off">
        {notices}
        <Section heading={t('concerns.print.heading')} margin={margin}>
          <Actions>
            <Button
              kind={margin === undefined ? 'other' : 'main'}
              onPress={() => void save({ ticket, concernId, print: 'normal' })}
            >
              {t('concerns.print.save')}
            </Button>
            <PrintButton />
          </Actions>
        </Section>
      </div>
      <PaperBlocks paper={paper} print="normal" />
    </>
  );
};
