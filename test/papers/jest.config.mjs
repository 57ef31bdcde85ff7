/** `npm run test:papers`: the tests on five published papers, which are not part of the repository. */
import { project } from '../jest-project.mjs';

export default { testTimeout: 60_000, ...project('papers', ['test/papers/']) };
