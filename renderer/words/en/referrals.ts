/** Words for the states, reasons and endings of a story, wherever they stand. */
export const referrals = {
  state: {
    received: 'To answer',
    accepted: 'Accepted',
    'first-visit-arranged': 'First visit arranged',
    arrived: 'Arrived',
    'settling-in': 'Settling in',
    declined: 'Not right for us',
    withdrawn: 'Changed their mind',
    ended: 'Ended',
  },
  declineReason: {
    full: 'We are full',
    'not-suitable': 'What we do would not suit them',
    'needs-a-supporter': 'Someone would need to come along',
    'wrong-group': 'Another group would be a better fit',
    'could-not-reach-them': 'We could not reach them',
  },
  ending: {
    'staying-on': 'Staying on as a regular',
    'course-finished': 'The course finished',
    'sessions-used-up': 'The sessions were used up',
    'not-for-them': 'Tried it, and it was not for them',
    'moved-on': 'Moved on to something else',
    'circumstances-changed': 'Their circumstances changed',
    'lost-touch': 'We lost touch',
    'never-came': 'Never came',
    'group-closed': 'The group closed',
    died: 'Died',
  },
} as const;
