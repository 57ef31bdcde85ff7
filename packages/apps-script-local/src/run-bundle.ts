/** Project files in one global scope, as Apps Script runs them: plain scripts, in order, with the services and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import vm from 'node:vm';
import type { Realm } from './realm.ts';

export interface ScriptFile {
  readonly name: string;
  readonly code: string;
}

/** What a project is pushed as: scripts in alphabetical order, pages by their name without ending. */
export interface Project {
  readonly scripts: readonly ScriptFile[];
  readonly html: ReadonlyMap<string, string>;
  readonly manifest?: ProjectManifest;
}

/** What this host takes from `appsscript.json`. */
export interface ProjectManifest {
  readonly timeZone?: string;
  /** Without them Apps Script works out the scopes from the code; here all are then granted. */
  readonly oauthScopes?: readonly string[];
}

const manifestName = 'appsscript.json';

/**
 * Reads a folder as clasp pushes it: scripts, pages and, where there is one, the manifest.
 * @throws the file system's error for a folder that cannot be read, SyntaxError for a manifest that is no JSON
 */
export function readProject(folder: string): Project {
  const names = readdirSync(folder).sort();
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    scripts: names.filter((name) => /\.(js|gs)$/.test(name)).map((name) => ({ name, code: read(name) })),
    html: new Map(names.filter((name) => name.endsWith('.html')).map((name) => [basename(name, '.html'), read(name)])),
    ...(names.includes(manifestName) ? { manifest: JSON.parse(read(manifestName)) as ProjectManifest } : {}),
  };
}

const compiled = new Map<string, vm.Script>();

/** Compiled once for all executions of a process: what differs between them is the scope. */
function compile(file: ScriptFile): vm.Script {
  const key = `${file.name}\n${file.code}`;
  let script = compiled.get(key);
  if (!script) {
    script = new vm.Script(file.code, { filename: file.name });
    compiled.set(key, script);
  }
  return script;
}

/** Puts the services into a fresh scope and runs the files in it. @returns the scope's globals */
export function runScripts(
  realm: Realm,
  services: { readonly [name: string]: unknown },
  scripts: readonly ScriptFile[],
): { readonly [name: string]: unknown } {
  putServices(realm, services);
  for (const file of scripts) compile(file).runInContext(realm.context);
  return realm.context;
}

/** Makes the services of an execution the globals that its scripts call. */
export function putServices(realm: Realm, services: { readonly [name: string]: unknown }): void {
  for (const [name, service] of Object.entries(services)) {
    Object.defineProperty(realm.context, name, {
      value: service,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
}
