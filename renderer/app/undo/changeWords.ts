import type { ParseKeys } from 'i18next';
import { secondFactWords } from '../people/secondFactWords.ts';
import { dayOfInstant, longDay, nearDay } from '#renderer/words/dates.ts';
import { changes as english } from '#renderer/words/en/changes.ts';
import { t } from '#renderer/words/words.ts';
import type { ToldChange } from '#shared/contract/changes.ts';
import type { Day } from '#shared/domain/dates.ts';

/** Which of the sentences says it. Exhaustive: a new kind of change does not compile without words. */
const sentenceOf = (change: ToldChange): ParseKeys => {
  switch (change.label) {
    case 'register.mark':
      return `changes.said.register.mark.${change.mark?.after ?? 'blank'}`;
    case 'people.setConsent':
      return `changes.said.people.${change.agreedTo ? (`setOwn.${change.agreedTo}` as const) : 'setConsent'}.${change.answer ?? 'given'}`;
    case 'referrals.receive':
      return change.linkWorker === undefined
        ? 'changes.said.referrals.receiveAlone'
        : 'changes.said.referrals.receive';
    case 'people.setRegular':
      return change.isRegular === false ? 'changes.said.people.notRegular' : 'changes.said.people.setRegular';
    case 'sessions.move':
      return `changes.said.sessions.move.${change.movedFromOn ? 'day' : 'time'}`;
    case 'people.setPause':
      return change.isPaused === false ? 'changes.said.people.back' : 'changes.said.people.setPause';
    case 'people.setDied':
      return change.hasDied === false ? 'changes.said.people.notDied' : 'changes.said.people.setDied';
    default:
      return `changes.said.${change.label}`;
  }
};

const personName = ({ person }: ToldChange, today: Day): string => {
  if (!person) return t('changes.of.person');
  const fact = secondFactWords(person.secondFact, today);
  return fact === undefined ? person.name : t('changes.of.named', { name: person.name, fact });
};

/** What a change was, as a sentence for `Said`. */
export const changeWords = (
  change: ToldChange,
  today: Day,
): { what: ParseKeys; values: Readonly<Record<string, string>> } => {
  const day = change.firstVisitOn ?? change.sessionOn;
  return {
    what: sentenceOf(change),
    values: {
      person: personName(change, today),
      group: change.group ?? t('changes.of.group'),
      linkWorker: change.linkWorker ?? t('changes.of.linkWorker'),
      otherGroup: change.otherGroup ?? t('changes.of.otherGroup'),
      ...(day && { day: nearDay(day, today) }),
      ...(change.movedFromOn && { from: nearDay(change.movedFromOn, today) }),
    },
  };
};

type FieldName = keyof typeof english.field;
const isFieldName = (field: string): field is FieldName => Object.hasOwn(english.field, field);

/** What else is to be said of a change: of which day it was, what was there before, which details became others. */
export const changeDetails = (change: ToldChange, today: Day): string[] => {
  const { label, at, sessionOn, mark, marked, taken, registers, kept, counted } = change;
  const { fields, declineReason, ending } = change;
  const details: string[] = [];
  const isOfRegister = label.startsWith('register.');
  if (isOfRegister && sessionOn && sessionOn !== dayOfInstant(at)) {
    details.push(t('changes.detail.session', { day: longDay(sessionOn, today) }));
  }
  if (label === 'register.mark' && mark?.before) details.push(t(`changes.detail.before.${mark.before}`));
  if (marked !== undefined) details.push(t('changes.detail.marked', { count: marked }));
  if (registers !== undefined) details.push(t('changes.detail.registers', { count: registers }));
  if (kept !== undefined) details.push(t('changes.detail.kept', { count: kept }));
  if (taken) details.push(t('changes.detail.taken', taken));
  if (label === 'register.setHeadcount' && counted) details.push(t('changes.detail.counted', counted));
  if (label === 'referrals.decline' && declineReason) {
    details.push(t('changes.detail.reason', { reason: t(`referrals.declineReason.${declineReason}`) }));
  }
  if (ending) details.push(t('changes.detail.reason', { reason: t(`referrals.ending.${ending}`) }));
  const named = label.endsWith('.change') || label === 'sessions.describe' ? fields.filter(isFieldName) : [];
  if (named.length > 0) {
    const words = [...new Set(named.map((field) => t(`changes.field.${field}`)))].join(', ');
    details.push(t('changes.detail.fields', { fields: words }));
  }
  return details;
};
