import { useRef } from 'react';
import { nameChoices, nobody, turnOf, valueOf } from './choices.ts';
import { HolderField } from './HolderField.tsx';
import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { doesWords, holderWords, roleWords } from '#renderer/app/rota/rotaWords.ts';
import { Said } from '#renderer/app/Said.tsx';
import { movedWords } from '#renderer/app/sessions/sessionWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

type RotaOfGroup = OutputOf<'rota.get'>;
type Session = RotaOfGroup['sessions'][number];
type Line = Session['rota'][number];

const fieldOf = ({ sessionId }: Session, { roleId }: Line): string => `${sessionId}/${roleId}`;
const elseOf = (field: string): string => `${field}/else`;

const startOf = ({ isAsUsual, who }: Line): string => {
  if (isAsUsual) return '';
  return who ? valueOf(who) : nobody;
};

/** Every field of the rota, with the date and the role it stands for. */
const cellsOf = ({ sessions }: RotaOfGroup) =>
  sessions.flatMap((session) =>
    session.rota.map((line) => ({ field: fieldOf(session, line), session, line, start: startOf(line) })),
  );

/** Who does what at the next sessions: a list of names for each, and one button that saves them all. */
export const FillForm = ({ rota }: { rota: RotaOfGroup }) => {
  const today = useToday();
  const cells = cellsOf(rota);
  /** The fields in the order in which they were sent last. */
  const sent = useRef<readonly string[]>([]);
  const start = Object.fromEntries(
    cells.flatMap(({ field, start: at }) => [
      [field, at],
      [elseOf(field), ''],
    ]),
  );
  const { groupId } = rota.group;
  const form = useForm<'rota.fill', Record<string, string>>('rota.fill', {
    draft: `rota-${groupId}`,
    start,
    toInput: (values) => {
      const changed = cells.filter(({ field }) => values[field] !== start[field]);
      sent.current = changed.map(({ field }) => elseOf(field));
      return {
        groupId,
        turns: changed.map(({ field, session, line }) => ({
          sessionId: session.sessionId,
          roleId: line.roleId,
          who: turnOf(values[field] ?? '', values[elseOf(field)] ?? ''),
        })),
      };
    },
    putRight: Object.fromEntries(cells.map(({ field }) => [elseOf(field), t('rota.putRight.name')])),
    fieldOf: ([, place]) => sent.current[Number(place)],
    says: () => <Said what="rota.says.filled" values={{ group: rota.group.name }} />,
    onDone: () => undefined,
  });
  const names = nameChoices(rota, today);
  return (
    <div data-paper="off">
      <form onSubmit={form.submit} noValidate>
        <FormProblems form={form} />
        <Row space={8}>
          <p>{t('rota.hint')}</p>
        </Row>
        {rota.sessions.map((session) => {
          const day = longDay(session.day, today);
          return (
            <Section
              key={session.sessionId}
              heading={`${day}, ${session.startsAt}`}
              size="stage"
              side={movedWords(session, today) || undefined}
            >
              <FieldRow space={8}>
                {session.rota.map((line) => {
                  const field = fieldOf(session, line);
                  const usually = rota.roles.find(({ roleId }) => roleId === line.roleId)?.usually;
                  const usual = usually && holderWords(usually, today);
                  return (
                    <HolderField
                      key={field}
                      label={roleWords(line)}
                      fullName={t('rota.choiceOf', { role: roleWords(line), day })}
                      chosen={form.text(field)}
                      elseName={form.text(elseOf(field))}
                      elseLabel={t('rota.elseOf', { does: doesWords(line), day })}
                      choices={[
                        {
                          value: '',
                          words: usual ? t('rota.asUsual', { name: usual }) : t('rota.nobodyYet'),
                        },
                        ...(usual ? [{ value: nobody, words: t('rota.notUsual', { name: usual }) }] : []),
                        ...names,
                      ]}
                    />
                  );
                })}
              </FieldRow>
            </Section>
          );
        })}
        <Actions>
          <Button kind="main" type="submit">
            {t('rota.save')}
          </Button>
        </Actions>
      </form>
    </div>
  );
};
