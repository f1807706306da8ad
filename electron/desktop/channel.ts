/** The only channel between the page and the program. It carries the envelope of a call as JSON text, and a Result back. */
export const callChannel = 'welcome-desk:call';
