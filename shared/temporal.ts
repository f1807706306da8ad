// The one way to Temporal: Node 24 and today's browsers lack it or hide it behind a flag.
export { Temporal } from 'temporal-polyfill';
