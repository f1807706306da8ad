import { describe, expect, test } from 'vitest';
import type { ReferralId } from '#shared/domain/ids.ts';
import type { TellableMoment } from '#shared/domain/telling.ts';
import { aHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';

const today = day('2026-11-24');
const nothingInstead = { groupIds: [], otherGroupIds: [] };

/** Priya told us of Doreen Hughes, who agreed that she hears how it goes. */
const aStory = async (consent: 'given' | 'refused' = 'given') => {
  const hall = await aHall();
  const priya = await hall.linkWorker('Priya Shah');
  const doreen = await hall.person('Doreen Hughes');
  const referralId = await hall.referred({
    personId: doreen,
    linkWorkerId: priya,
    consent,
    on: '2026-10-05',
  });
  await hall.ask('settings.change', { leaderName: 'Jean Whitlock', leaderTelephone: '07700 900118' });
  await hall.ask('linkWorkers.change', {
    linkWorkerId: priya,
    name: 'Priya Shah',
    email: 'priya@example.org',
  });
  return { hall, priya, doreen, referralId };
};
type Story = Awaited<ReturnType<typeof aStory>>;

const momentsOf = async ({ hall }: Story, referralId: ReferralId) =>
  (await hall.ask('referrals.get', { referralId })).moments;

const theMoment = async (story: Story, about: TellableMoment) => {
  const { referralId } = story;
  const moment = (await momentsOf(story, referralId)).findLast((each) => each.about === about);
  if (!moment) throw new Error(`nothing there is to tell about ${about}`);
  return { referralId, about, at: moment.at };
};

const messageAbout = async (story: Story, about: TellableMoment) =>
  story.hall.ask('tellings.get', { ...(await theMoment(story, about)), ...nothingInstead });

const cameOn = async ({ hall, doreen }: Story, days: readonly string[]) => {
  for (const each of days) await hall.mark(each, doreen, 'here');
};

describe('a message for each moment of a story', () => {
  test('yes with the day of the first visit, by initials in writing and by name on the telephone', async () => {
    const story = await aStory();
    const { hall, referralId } = story;
    await hall.ask('referrals.arrangeFirstVisit', {
      referralId,
      on: today,
      firstVisitOn: day('2026-12-01'),
    });
    const { subject, text, script, because } = await messageAbout(story, 'first-visit-arranged');
    expect(because).toBeUndefined();
    expect(subject).toBe('Tuesday Knit & Natter, about D.H.');
    expect(text).toBe(
      'Dear Priya Shah,\n\nYes, we would love to meet D.H. at Tuesday Knit & Natter. The first visit is on Tuesday 1 December 2026.\n\nJean Whitlock, 07700 900118',
    );
    expect(script).toContain('It is about Doreen (in writing: D.H.).');
    expect(text).not.toMatch(/Doreen|Hughes/);
  });

  test('full until a month, and not right for us with what to try instead', async () => {
    const story = await aStory();
    const { hall, referralId } = story;
    const { otherGroupId } = await hall.ask('otherGroups.add', {
      name: 'Larkfield Sing Together',
      kind: 'music',
      when: 'Fridays at 10:30',
      checkedOn: today,
    });
    await hall.ask('referrals.putOnWaitingList', { referralId, on: today, expectedMonth: '2027-03' });
    expect((await messageAbout(story, 'waiting-list')).text).toContain('is full until about March 2027.');
    await hall.ask('referrals.decline', { referralId, on: today, reason: 'wrong-group' });
    const declined = await hall.ask('tellings.get', {
      ...(await theMoment(story, 'declined')),
      groupIds: [],
      otherGroupIds: [otherGroupId],
    });
    expect(declined.mayOfferInstead).toBe(true);
    expect(declined.text).toContain(
      'This may be worth a try instead:\n\nLarkfield Sing Together\nMusic and singing\nFridays at 10:30',
    );
  });

  test('a first visit that happened, and one that was missed, with whether anybody rang', async () => {
    const missed = await aStory();
    await missed.hall.ask('referrals.arrangeFirstVisit', {
      referralId: missed.referralId,
      on: day('2026-11-10'),
      firstVisitOn: day('2026-11-17'),
    });
    await missed.hall.mark('2026-11-17', missed.doreen, 'did-not-come');
    const of = await theMoment(missed, 'missed');
    const rang = await missed.hall.ask('tellings.get', { ...of, ...nothingInstead, hasRung: false });
    expect(rang).toMatchObject({ asksIfRung: true, hasRung: false });
    expect(rang.text).toContain(
      'D.H. was expected at Tuesday Knit & Natter on Tuesday 17 November 2026 and did not come. We have not rung.',
    );
    const came = await aStory();
    await cameOn(came, ['2026-11-17']);
    expect((await messageAbout(came, 'arrived')).text).toContain('for the first time on Tuesday 17 November');
  });

  test('settled, sessions used up, quiet and ended', async () => {
    const story = await aStory();
    const { hall, referralId } = story;
    await hall.ask('referrals.change', { referralId, limit: { sessions: 3 } });
    await cameOn(story, ['2026-10-13', '2026-10-20', '2026-10-27', '2026-11-03']);
    expect((await messageAbout(story, 'limit-reached')).text).toContain('3 of 3 sessions');
    expect((await theMoment(story, 'limit-reached')).at).toBe('2026-10-27');
    await hall.ask('referrals.settle', { referralId, on: today });
    expect((await messageAbout(story, 'settled')).text).toContain(
      'has come to Tuesday Knit & Natter 4 times',
    );
    const ken = await hall.person('Ken');
    for (const each of ['2026-11-10', '2026-11-17', '2026-11-24']) {
      await hall.mark(each, ken, 'here');
      await hall.mark(each, story.doreen, 'did-not-come');
    }
    const quiet = await messageAbout(story, 'quiet');
    expect(quiet.text).toContain('since Tuesday 3 November 2026.');
    expect((await theMoment(story, 'quiet')).at).toBe('2026-11-10');
    await hall.ask('people.answerQuiet', {
      personId: story.doreen,
      groupId: hall.groupId,
      answer: 'called',
    });
    expect((await messageAbout(story, 'quiet')).text).toContain('We rang.');
    await hall.ask('referrals.end', { referralId, on: today, ending: 'not-for-them' });
    const ended = await messageAbout(story, 'ended');
    expect(ended.text).toContain('has tried Tuesday Knit & Natter, and it was not for them. That is fine.');
    expect(ended.mayOfferInstead).toBe(true);
  });
});

describe('what leaves', () => {
  const own = { subject: 'About Doreen', text: 'Dear Priya, Doreen came.' };

  test('are the leader’s own words, to that link worker’s address', async () => {
    const story = await aStory();
    await cameOn(story, ['2026-11-17']);
    await story.hall.ask('tellings.openMail', { ...(await theMoment(story, 'arrived')), own });
    expect(story.hall.opened).toEqual([
      'mailto:priya%40example.org?subject=About%20Doreen&body=Dear%20Priya%2C%20Doreen%20came.',
    ]);
  });

  test('is nothing about somebody who does not agree, also when the words were ready', async () => {
    const story = await aStory();
    const { hall, doreen, priya } = story;
    await cameOn(story, ['2026-11-17']);
    const of = await theMoment(story, 'arrived');
    await hall.ask('people.setConsent', {
      personId: doreen,
      linkWorkerId: priya,
      answer: 'withdrawn',
      on: today,
      how: 'in-person',
    });
    expect(await hall.refused('tellings.openMail', { ...of, own })).toMatchObject({
      code: 'not-allowed',
      details: { state: 'no-consent' },
    });
    const { because, text, subject, script, ...rest } = await hall.ask('tellings.get', {
      ...of,
      ...nothingInstead,
    });
    expect(because).toBe('withdrawn');
    expect(rest.person).toBeUndefined();
    expect([subject, text, ...script].join('\n')).not.toMatch(/Doreen|D\.H\.|17 November/);
    await hall.ask('tellings.openMail', of);
    expect(hall.opened.join(' ')).not.toMatch(/Doreen|D\.H\./);
  });

  test('is kept as it was told, with its day and way, and goes from Today', async () => {
    const story = await aStory();
    const { hall, referralId } = story;
    await cameOn(story, ['2026-11-17']);
    const of = await theMoment(story, 'arrived');
    const waits = async () =>
      (await hall.ask('today.getWaits', {})).waits.filter(({ kind }) => kind === 'tell');
    expect(await waits()).toMatchObject([{ about: 'arrived', at: of.at }]);
    const told = { kind: 'told', on: today, how: 'email', words: 'Dear Priya, D.H. came.' } as const;
    await hall.ask('referrals.setTold', { ...of, told });
    expect(await waits()).toEqual([]);
    expect((await momentsOf(story, referralId)).find(({ about }) => about === 'arrived')?.told).toEqual(told);
    await hall.ask('changes.undoLast', { isOnRegister: false });
    expect(await waits()).toHaveLength(1);
  });

  test('a moment that is none is told so', async () => {
    const { hall, referralId } = await aStory();
    expect(
      await hall.refused('tellings.get', { referralId, about: 'quiet', at: today, ...nothingInstead }),
    ).toMatchObject({ code: 'not-found' });
  });
});
