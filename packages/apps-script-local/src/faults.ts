/**
 * Faults and second persons: what happens at a round trip besides the call itself. A host asks its `onCall` before every
 * counted call (`service.ts` says which are counted); tests use it to fail a call, to lose it, to kill the execution, or
 * to let somebody else type in between.
 */

/**
 * - `before`: the call throws and has done nothing.
 * - `after`: the call is done, then throws.
 * - `lost`: nothing is done, and the call answers as if it were. Only calls that change something and whose answer is
 *   their own object or nothing can be lost; all others run as they are.
 * - `dead`: this call and every later one of the execution throws, counted or not, as after a kill.
 */
export const FAULT_MODES = ['before', 'after', 'lost', 'dead'] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

/** What an `onCall` answers: a fault for this call with its message, or nothing for a call that runs as it is. */
export interface CallFault {
  readonly mode: FaultMode;
  /** What the script catches; of Apps Script's own messages, and in whatever language, when given. */
  readonly message: string;
}

/**
 * Asked before each counted call.
 * @param call service and method, `Range.setValues`
 * @param index how many counted calls the execution has made with this one, from 1
 */
export type CallHook = (call: string, index: number) => CallFault | undefined;

export interface FaultPlan {
  readonly mode: FaultMode;
  /** Which counted call it strikes, from 1: of all, or of those of `method`. */
  readonly at: number;
  /** Only calls of this method count, `Range.setValues`; all when left out. */
  readonly method?: string;
  readonly message?: string;
}

const FAILED = 'Service Spreadsheets failed while accessing document with id local-workbook.';
const KILLED = 'Exceeded maximum execution time';

/** A hook that strikes once, at the k-th counted call. */
export function faultAt({ mode, at, method, message }: FaultPlan): CallHook {
  let seen = 0;
  return (call) => {
    if (method !== undefined && call !== method) return undefined;
    seen += 1;
    return seen === at ? { mode, message: message ?? (mode === 'dead' ? KILLED : FAILED) } : undefined;
  };
}

/** Methods that change something but whose answer is a new object, which nothing can stand in for. */
const ANSWERS_ANEW = /^(insertSheet|duplicate|copy|protect|create|insertChart|insertImage|moveActiveSheet|setActive)/;

/** Whether a call can be lost: it changes something, and answers with its own object or nothing. */
export function canBeLost(method: string, changes: boolean): boolean {
  return changes && !ANSWERS_ANEW.test(method);
}
