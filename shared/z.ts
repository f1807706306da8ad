import { z } from 'zod';

// Before the first schema is made: zod otherwise probes `new Function`, which the page's policy forbids.
z.config({ jitless: true });

export { z };
