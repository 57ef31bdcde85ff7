/** The panel's only way to the server: `google.script.run` as Promises that never reject. No other file calls it. */

import type { Outcome, Problem, RpcFunctions } from '../../shared/rpc';
import { transportProblem } from './transport-problem';

type RpcName = keyof RpcFunctions;
/** What a function of the boundary hands over when it succeeds. */
export type Answer<Name extends RpcName> = ReturnType<RpcFunctions[Name]> extends Outcome<infer T> ? T : never;

/** `google.script.run` as far as the panel uses it; every global of the boundary is a method without a result. */
type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
} & { readonly [Name in RpcName]: Sender<Name>[Name] };

/** A runner seen through one of its names, so that the arguments are those of that name. */
type Sender<Name extends RpcName> = Readonly<Record<Name, (...args: Parameters<RpcFunctions[Name]>) => void>>;

declare const google: { readonly script: { readonly run: Runner } } | undefined;

/** Whether the server has ever answered: permission failures before that have another likely cause than later ones. */
let answeredBefore = false;

/**
 * Calls a function of the server. Failures of the way there come as problems like those of the server itself; a second
 * answer to the same call is ignored, because a Promise settles once.
 */
export function call<Name extends RpcName>(
  name: Name,
  ...args: Parameters<RpcFunctions[Name]>
): Promise<Outcome<Answer<Name>>> {
  return new Promise((resolve) => {
    const started = Date.now();
    const fail = (error: unknown): void => {
      const failed = { first: !answeredBefore, sent: JSON.stringify(args).length, waited: Date.now() - started };
      resolve({ ok: false, problem: transportProblem(error, failed) });
    };
    try {
      if (typeof google === 'undefined') throw new Error('google.script.run is not there');
      const runner = google.script.run
        .withSuccessHandler((answer) => {
          if (!isOutcome<Answer<Name>>(answer)) return fail(new Error('no answer'));
          answeredBefore = true;
          resolve(answer);
        })
        .withFailureHandler(fail);
      (runner as Sender<Name>)[name](...args);
    } catch (error) {
      fail(error);
    }
  });
}

/** Apps Script hands over null in place of an answer that it cannot carry. */
function isOutcome<T>(answer: unknown): answer is Outcome<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (answer.ok === true) return 'value' in answer;
  return 'problem' in answer && typeof (answer.problem as Problem | null)?.message === 'string';
}
