/** Builds dist/ if any source is newer than it. */

import { ensureBuilt } from './build.ts';

await ensureBuilt();
