import { doesWords, holderWords } from './rotaWords.ts';
import { useToday } from '../status.ts';
import { t } from '#renderer/words/words.ts';
import type { RotaLine } from '#shared/contract/parts.ts';

export interface RotaSentencesProps {
  rota: readonly RotaLine[];
}

/** Who does what at one session, and what nobody does yet: "Jean opens up. Nobody makes tea yet." */
export const RotaSentences = ({ rota }: RotaSentencesProps) => {
  const today = useToday();
  return rota.map((line) => (
    <span key={line.roleId}>
      {line.who
        ? t('rota.said', { name: holderWords(line.who, today), does: doesWords(line) })
        : t('rota.gap', { does: doesWords(line) })}{' '}
    </span>
  ));
};
