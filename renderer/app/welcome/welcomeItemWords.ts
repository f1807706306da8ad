import { t } from '#renderer/words/words.ts';
import { isKnownWelcome, type WelcomeItemId } from '#shared/domain/welcome.ts';

export interface WelcomeWho {
  /** What the newcomer likes to be called. */
  name: string;
  greeter?: string | undefined;
  buddy?: string | undefined;
  along?: string | undefined;
}

/** One thing of the welcome checklist, in words for one newcomer; with who it is, where that is written down. */
export const welcomeItemWords = (
  { itemId, words = '' }: { itemId: WelcomeItemId; words?: string | undefined },
  { name, greeter, buddy, along }: WelcomeWho,
): string => {
  if (!isKnownWelcome(itemId)) return words;
  const who = { greeter, buddy, 'comes-along': along, ...noOther }[itemId];
  return who === undefined
    ? t(`newcomers.welcome.item.${itemId}`, { name })
    : t(`newcomers.welcome.named.${itemId as 'greeter'}`, { name, who });
};

/** Only those three have a name to say. */
const noOther = {
  'getting-there': undefined,
  'call-before': undefined,
  'show-round': undefined,
  'how-was-it': undefined,
  'second-visit': undefined,
  'third-visit': undefined,
} as const;
