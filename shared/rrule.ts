// The one way to rrule-temporal. The older `rrule` gives other hours on computers in other time zones.
export { RRuleTemporal } from 'rrule-temporal';
