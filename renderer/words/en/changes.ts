/** What was changed, as it reads on the page "What changed" and on the line at the foot after an undo. */
export const changes = {
  title: 'What changed',
  lead: 'The latest changes first. Whatever can be taken back has a button.',
  empty: 'Nothing has been changed yet. What you write down will be here, and can be taken back.',
  undoOf: 'Undo: {{change}}',
  redoOf: 'Do it again: {{change}}',
  standing: {
    'taken-back': 'Taken back.',
    'changed-since': 'Changed again since.',
    'has-left': 'It has left, so it stays written down.',
  },
  moved: {
    undo: 'Taken back:',
    redo: 'Done again:',
  },
  nothing: {
    undo: 'There is nothing to take back.',
    redo: 'There is nothing to do again.',
  },
  refused: {
    later: {
      undo: '<b>That cannot be taken back yet.</b> This came later:',
      redo: '<b>That cannot be done again.</b> This came later:',
    },
    'changed-since': {
      undo: '<b>That cannot be taken back any more.</b> It was changed again later.',
      redo: '<b>That cannot be done again.</b> It was changed again later.',
    },
    'leaned-on': {
      undo: '<b>That cannot be taken back yet.</b> Something written down later needs it.',
      redo: '<b>That cannot be done again.</b> It needs something that is no longer here.',
    },
    'has-left': {
      undo: '<b>The last change was a return, and it has left.</b> It stays written down.',
      redo: '<b>That was a return, and it has left.</b> It stays written down.',
    },
    'not-on-register': {
      undo: '<b>The last change was not made on a register.</b> Nothing was taken back.',
      redo: '<b>The last change was not made on a register.</b> Nothing was done again.',
    },
  },

  of: {
    named: '{{name}} ({{fact}})',
    person: 'somebody',
    group: 'a group',
    linkWorker: 'a link worker',
  },
  detail: {
    session: 'On the register of {{day}}.',
    before: {
      here: 'Before: here.',
      apologies: 'Before: sent apologies.',
      'did-not-come': 'Before: didn’t come.',
    },
    marked: 'People: {{count}}.',
    counted: 'Counted: {{after}}. Before: {{before}}.',
    fields: 'What changed: {{fields}}.',
    reason: '{{reason}}.',
  },
  field: {
    preferredName: 'name',
    surname: 'surname',
    alsoKnownAs: 'what else they are called',
    place: 'place',
    telephone: 'telephone',
    email: 'e-mail',
    name: 'name',
    kind: 'kind',
    usualTimes: 'usual time',
    title: 'title',
    organisation: 'where they work',
    reference: 'reference',
    whatMatters: 'what matters to them',
    goodToKnow: 'what is good to know',
    leaderName: 'your name',
    leaderTelephone: 'your telephone',
    organisationName: 'what your groups belong to',
    textSize: 'text size',
    theme: 'light or dark',
    contrast: 'contrast',
    language: 'language',
  },

  said: {
    register: {
      mark: {
        here: '<b>{{person}}</b> was marked here at {{group}}.',
        apologies: '<b>{{person}}</b> sent apologies to {{group}}.',
        'did-not-come': '<b>{{person}}</b> was marked “didn’t come” at {{group}}.',
        blank: '<b>{{person}}</b>’s mark at {{group}} was taken away.',
      },
      markMany: 'Several people were marked at <b>{{group}}</b> at once.',
      addWalkIn: '<b>{{person}}</b> came to {{group}} as a walk-in.',
      setHeadcount: 'The headcount at <b>{{group}}</b> changed.',
      setNote: 'The note about a session of <b>{{group}}</b> changed.',
    },
    sessions: {
      cancel: '<b>{{group}}</b> was called off for {{day}}.',
      reinstate: '<b>{{group}}</b> was put back for {{day}}.',
    },
    people: {
      add: '<b>{{person}}</b> was written down.',
      change: '<b>{{person}}</b>’s details changed.',
      setRegular: '<b>{{person}}</b> became a regular at {{group}}.',
      notRegular: '<b>{{person}}</b> was no longer a regular at {{group}}.',
      setConsent: {
        given: '<b>{{person}}</b> agreed that we tell {{linkWorker}} whether they come.',
        refused: '<b>{{person}}</b> asked us not to tell {{linkWorker}}.',
        withdrawn: '<b>{{person}}</b> did not want us to tell {{linkWorker}} any longer.',
      },
    },
    groups: {
      add: '<b>{{group}}</b> was added as a group.',
      change: 'The details of <b>{{group}}</b> changed.',
    },
    linkWorkers: {
      add: '<b>{{linkWorker}}</b> was written down as a link worker.',
      change: '<b>{{linkWorker}}</b>’s details changed.',
    },
    referrals: {
      receive: '<b>{{person}}</b> was written down as a newcomer to {{group}}, through {{linkWorker}}.',
      change: 'What we know about <b>{{person}}</b> changed.',
      accept: 'You said yes to <b>{{person}}</b> for {{group}}.',
      arrangeFirstVisit: '<b>{{person}}</b>’s first visit to {{group}} was arranged for {{day}}.',
      decline: 'You said that {{group}} is not right for <b>{{person}}</b>.',
      withdraw: '<b>{{person}}</b> was not coming to {{group}} after all.',
      end: '<b>{{person}}</b>’s story at {{group}} ended.',
    },
    returns: { save: 'A return for <b>{{linkWorker}}</b> was saved.' },
    settings: { change: 'Your settings changed.' },
  },
} as const;
