import { Button, type ButtonSize } from '#renderer/ui/Button.tsx';
import { t } from '#renderer/words/words.ts';

export interface PrintButtonProps {
  size?: ButtonSize;
}

/** Puts the page on paper, as Ctrl+P does: what paper has no use for stays off it (styles/print.css). */
export const PrintButton = ({ size = 'normal' }: PrintButtonProps) => (
  <Button size={size} onPress={() => window.print()}>
    {t('app.print')}
  </Button>
);
