/** Builds dist/ once before any test, so that the tests run the very bundle that would be pushed. */
import { execFileSync } from 'node:child_process';

export default function globalSetup() {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/ensure-built.ts'], { stdio: 'inherit' });
}
