// Loaded before a program (`node --import`), so that its clock starts at another moment and goes on from there: a
// journey on a Tuesday can then be made on any day.
const startsAt = Date.parse(process.env['CLOCK_STARTS_AT'] ?? '');
if (Number.isNaN(startsAt)) throw new Error('CLOCK_STARTS_AT says when the clock starts');

const realNow = Date.now;
const ahead = startsAt - realNow();
Date.now = () => realNow() + ahead;
