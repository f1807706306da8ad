import { doesWords } from '#renderer/app/rota/rotaWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import { listed } from '#renderer/words/lists.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** What nobody does yet, and when, a sentence for each role; nothing when every role has somebody. */
export const Gaps = ({ rota: { roles, sessions } }: { rota: OutputOf<'rota.get'> }) => {
  const today = useToday();
  const gaps = roles.flatMap((role) => {
    const open = sessions.filter(
      ({ rota }) => rota.find(({ roleId }) => roleId === role.roleId)?.who === undefined,
    );
    const days = listed(open.map(({ day }) => plainDay(day, today)));
    const day = days.map(({ value }) => value).join('');
    return open.length === 0 ? [] : { role, words: t('rota.gapOn', { does: doesWords(role), day }) };
  });
  if (gaps.length === 0) return null;
  return (
    <div data-paper="off">
      <Section heading={t('rota.gaps')} size="stage">
        <Row>
          {gaps.map(({ role, words }) => (
            <p key={role.roleId}>{words}</p>
          ))}
        </Row>
      </Section>
    </div>
  );
};
