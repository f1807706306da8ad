import { z } from 'zod';

// Before the first schema is made: zod otherwise probes `new Function`, which a page's policy forbids. Outside a page
// nothing forbids it, and the checks it makes there take a sixth off the work of opening a large folder.
z.config({ jitless: 'document' in globalThis });

export { z };
