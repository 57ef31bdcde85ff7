/** What `npm run mutation` runs for each mutant: the tests that mirror the mutated rooms, and no others. */
import { project } from '../jest-project.mjs';

export default project('mutation', ['test/ita/', 'test/thai/', 'test/functions/', 'test/tabs/']);
