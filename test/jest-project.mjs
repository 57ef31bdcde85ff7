/** What every jest project shares: the environment, the transform, and how its test files are told apart by path. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path as a pattern: nothing in it is special. */
const literal = (path) => path.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * A jest project.
 * @param {string} displayName what `--selectProjects` calls it
 * @param {readonly string[]} paths folders (with a slash at the end) and test files, from the root of the repository
 * @param {readonly string[]} others the same, left out of this project
 * @param {object} options further options of jest
 */
export function project(displayName, paths, others = [], options = {}) {
  const under = paths.map((path) => (path.endsWith('/') ? `${path}**/*.test.ts` : path));
  return {
    displayName,
    rootDir: ROOT,
    roots: ['<rootDir>/test', '<rootDir>/packages/apps-script-local/test'],
    testMatch: under.map((pattern) => `<rootDir>/${pattern}`),
    testPathIgnorePatterns: ['/node_modules/', ...others.map((path) => `^<rootDir>/${literal(path)}`)],
    testEnvironment: 'node',
    transform: {
      '^.+\\.[tj]sx?$': [
        '@swc/jest',
        { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
      ],
    },
    transformIgnorePatterns: ['/node_modules/'],
    ...options,
  };
}
