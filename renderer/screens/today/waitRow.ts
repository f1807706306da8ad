import type { SaidProps } from '#renderer/app/Said.tsx';
import { tellAddress } from '#renderer/app/tellAddress.ts';
import { dueDay, longDay, marginDay } from '#renderer/words/dates.ts';
import { calledName } from '#renderer/words/names.ts';
import { atStart, inWords } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';
import type { Wait } from '#shared/contract/today.ts';
import type { Day } from '#shared/domain/dates.ts';
import { isKnownWelcome } from '#shared/domain/welcome.ts';

export interface WaitRow {
  key: string;
  margin: string;
  href: string;
  action: string;
  fullAction?: string;
  said: Required<Pick<SaidProps, 'what' | 'values'>>;
  /** A sentence after it. */
  after?: string;
}

type Of<Kind extends Wait['kind']> = Extract<Wait, { kind: Kind }>;

const reply = (wait: Of<'reply'>, today: Day): Omit<WaitRow, 'key' | 'href'> => {
  const { linkWorkerName, person, groupName: group, on, isSoon } = wait;
  const margin = dueDay(on, today);
  if (linkWorkerName === undefined) {
    return {
      margin,
      action: t('today.answerAlone'),
      fullAction: t('today.answer', { name: person.name }),
      said: { what: 'today.replyAlone', values: { person: person.name, group } },
    };
  }
  const name = calledName(linkWorkerName);
  return {
    margin,
    action: t('today.answer', { name }),
    fullAction: t('today.answerAbout', { name, person: person.name }),
    said: {
      what: isSoon ? 'today.replySoon' : 'today.reply',
      values: { linkWorker: linkWorkerName, person: person.name, group },
    },
  };
};

const firstVisit = (wait: Of<'first-visit'>, today: Day): Omit<WaitRow, 'key' | 'href'> => {
  const { person, groupName: group, on, standing, isLast, tries } = wait;
  const what = isLast ? 'last' : standing;
  return {
    margin: marginDay(on, today),
    action: t('today.rearrange'),
    fullAction: t('today.rearrangeFor', { person: person.name }),
    said: {
      what: `today.firstVisit.${what === 'ahead' ? 'missed' : what}`,
      values: { person: person.name, group, day: longDay(on, today), times: inWords(tries) },
    },
  };
};

const welcome = (wait: Of<'welcome'>, today: Day): Omit<WaitRow, 'key' | 'href'> => {
  const { itemId, words = '', who = '', person, groupName: group, on, more } = wait;
  const item = isKnownWelcome(itemId) ? itemId : 'own';
  const isNamed = item === 'buddy' && who !== '';
  return {
    margin: on < today ? t('dates.whenYouCan') : marginDay(on, today),
    action: t('today.toWelcome'),
    fullAction: t('today.toWelcomeOf', { person: person.name }),
    said: {
      what: isNamed ? 'today.welcome.buddyNamed' : `today.welcome.${item}`,
      values: { person: person.name, group, words, who },
    },
    ...(more > 0 && { after: t('today.welcomeMore', { count: more, number: inWords(more) }) }),
  };
};

const limit = (wait: Of<'limit'>, today: Day): Omit<WaitRow, 'key' | 'href'> => {
  const { person, groupName: group, on, limit: of, used, standing } = wait;
  const isReached = standing === 'reached';
  const isOfSessions = of.sessions !== undefined && used >= of.sessions - 1;
  const kind = isOfSessions ? 'sessions' : 'day';
  return {
    margin: isOfSessions ? t('today.limit.margin', { used, of: of.sessions ?? used }) : marginDay(on, today),
    action: t('today.limit.action'),
    fullAction: t('today.limit.actionFor', { person: person.name }),
    said: {
      what: `today.limit.${kind}${isReached ? 'Reached' : ''}`,
      values: {
        person: person.name,
        group,
        used,
        of: of.sessions ?? used,
        day: of.untilOn ? longDay(of.untilOn, today) : '',
      },
    },
  };
};

/** How one thing that waits reads on Today, and where its button leads. */
export const waitRow = (wait: Wait, today: Day): WaitRow => {
  switch (wait.kind) {
    case 'to-finish': {
      const { count } = wait;
      return {
        key: wait.kind,
        margin: t('today.later'),
        href: '#/people/finish-later',
        action: t('today.finish'),
        said: { what: 'today.toFinish', values: { count, number: atStart(inWords(count)) } },
      };
    }
    case 'nobody-yet':
      return {
        key: wait.kind,
        margin: t('today.later'),
        href: '#/people/spreadsheet',
        action: t('people.spreadsheet'),
        said: { what: 'today.nobodyYet', values: {} },
      };
    case 'bank-holidays':
      return {
        key: wait.kind,
        margin: t('today.later'),
        href: '#/help',
        action: t('today.holidays.action'),
        said: { what: 'today.holidays.text', values: { day: longDay(wait.on, today) } },
      };
    case 'keeping': {
      const { count } = wait;
      return {
        key: wait.kind,
        margin: t('today.later'),
        href: '#/settings/keeping',
        action: t('today.keeping.action', { count }),
        said: { what: 'today.keeping.text', values: { count, number: atStart(inWords(count)) } },
      };
    }
    case 'return': {
      const { linkWorkerId, linkWorkerName, on, toOn } = wait;
      const name = calledName(linkWorkerName);
      return {
        key: `return ${linkWorkerId}`,
        margin: marginDay(on, today),
        href: `#/link-workers/${linkWorkerId}/return`,
        action: t('today.return.action', { name }),
        said: {
          what: 'today.return.text',
          values: { linkWorker: linkWorkerName, day: longDay(toOn, today) },
        },
      };
    }
    case 'quiet': {
      const { person, groupId, groupName: group, missed, mayRing, on } = wait;
      const hasAsked = mayRing === 'refused';
      return {
        key: `quiet ${groupId} ${person.personId}`,
        margin: marginDay(on, today),
        href: `#/quiet/${groupId}/${person.personId}`,
        action: t(hasAsked ? 'today.quiet.actionAsked' : 'today.quiet.action'),
        fullAction: t(hasAsked ? 'today.quiet.actionAskedFor' : 'today.quiet.actionFor', {
          person: person.name,
        }),
        said: {
          what: hasAsked
            ? 'today.quiet.asked'
            : mayRing === 'yes'
              ? 'today.quiet.ring'
              : 'today.quiet.noRing',
          values: { person: person.name, group, count: missed, number: inWords(missed) },
        },
      };
    }
    default: {
      const { referralId } = wait;
      const href = wait.kind === 'tell' ? tellAddress(referralId, wait) : `#/newcomers/${referralId}`;
      const key = `${wait.kind} ${referralId} ${wait.kind === 'welcome' ? wait.itemId : ''}`;
      return { key, href, ...ofStory(wait, today) };
    }
  }
};

const ofStory = (
  wait: Exclude<
    Wait,
    { kind: 'to-finish' | 'nobody-yet' | 'keeping' | 'bank-holidays' | 'quiet' | 'return' }
  >,
  today: Day,
): Omit<WaitRow, 'key' | 'href'> => {
  const values = { person: wait.person.name, group: wait.groupName };
  const margin = marginDay(wait.on, today);
  switch (wait.kind) {
    case 'reply':
      return reply(wait, today);
    case 'first-visit':
      return firstVisit(wait, today);
    case 'welcome':
      return welcome(wait, today);
    case 'limit':
      return limit(wait, today);
    case 'place-free':
      return {
        margin: t('today.placeFree.margin'),
        action: t('today.placeFree.action'),
        fullAction: t('today.placeFree.actionFor', values),
        said: { what: `today.placeFree.${wait.because}`, values },
      };
    case 'settled':
      return {
        margin,
        action: t('today.settled.action'),
        fullAction: t('today.settled.actionFor', values),
        said: { what: 'today.settled.text', values: { ...values, number: inWords(wait.visits) } },
      };
    case 'tell': {
      const name = calledName(wait.linkWorkerName);
      return {
        margin,
        action: t('today.tell.action', { name }),
        fullAction: t('today.tell.actionFor', { name, person: wait.person.name }),
        said: {
          what: 'today.tell.text',
          values: { ...values, linkWorker: wait.linkWorkerName, what: t(`referrals.moment.${wait.about}`) },
        },
      };
    }
  }
};
