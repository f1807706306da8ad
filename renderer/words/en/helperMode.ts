/** For whoever minds the laptop while the leader greets people. */
export const helperMode = {
  heading: 'Somebody else minds the laptop',
  text: 'Helper mode shows today’s registers and nothing else, also when the laptop is started anew. To leave it, type your passphrase.',
  textOpen:
    'Helper mode shows today’s registers and nothing else, also when the laptop is started anew. You have no passphrase, so anybody can leave it. With a passphrase only you can.',
  begin: 'Start helper mode',
  title: 'Today’s registers',
  lead: 'Helper mode: the register, and nothing else.',
  choose: 'Today’s registers',
  open: 'Open',
  openOf: 'Open the register of {{group}}',
  none: 'No group meets today, so there is no register to take.',
  refused: {
    title: 'That is not part of helper mode.',
    text: 'Only the register can be used. The leader can leave helper mode.',
  },
  leave: {
    heading: 'Leave helper mode',
    passphrase: 'Only the leader can leave it, with the passphrase.',
    open: 'There is no passphrase here, so anybody can leave it.',
    button: 'Leave helper mode',
  },
} as const;
