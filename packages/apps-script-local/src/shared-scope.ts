/**
 * A global scope that outlives executions. Apps Script gives each execution a fresh one, and so does a host by itself; a
 * test that runs a project thousands of times shares one among its hosts, so that the files are read once and the
 * engine gets to compile what it runs often. Only for projects whose globals keep nothing from one call to the next.
 */
import { createRealm, type Realm } from './realm.ts';
import { putServices, runScripts, type ScriptFile } from './run-bundle.ts';

export class SharedScope {
  readonly realm: Realm = createRealm();
  private loaded: readonly ScriptFile[] | null = null;
  private services: readonly string[] = [];

  /**
   * Puts an execution's services in the place of those before, and runs the files unless they have been.
   * @returns the scope's globals
   * @throws Error for other files than before: a scope belongs to one project
   */
  run(
    services: { readonly [name: string]: unknown },
    scripts: readonly ScriptFile[],
  ): { readonly [name: string]: unknown } {
    if (this.loaded && this.loaded !== scripts) {
      throw new Error('A shared scope belongs to the files that it was first used with');
    }
    for (const name of this.services) if (!(name in services)) delete this.realm.context[name];
    this.services = Object.keys(services);
    if (this.loaded) putServices(this.realm, services);
    else runScripts(this.realm, services, scripts);
    this.loaded = scripts;
    return this.realm.context;
  }
}
