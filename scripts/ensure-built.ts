/** Builds dist/ and dist-local/, each if any of its sources is newer than it. */

import { ensureLocalBuilt } from './build-local.ts';
import { ensureBuilt } from './build.ts';

await Promise.all([ensureBuilt(), ensureLocalBuilt()]);
