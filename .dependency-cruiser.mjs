/** Holds the walls of `rooms.mjs`, type imports included, as part of `npm run lint`. */
import { FORBIDDEN } from './rooms.mjs';

export default {
  forbidden: FORBIDDEN,
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
    doNotFollow: { path: 'node_modules' },
    cache: { strategy: 'content' },
  },
};
