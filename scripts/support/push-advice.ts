/** What stands in the way of a push, and what to do about it: known before it is tried, or told by clasp's answer. */

/** The text in place of the script id, as the repository has it. */
const PLACEHOLDER = /^put-the-script-id/;

export interface BeforePush {
  /** Text of `.clasp.json`, null where there is none. */
  readonly settings: string | null;
  /** Whether `clasp login` has left credentials on this machine. */
  readonly loggedIn: boolean;
}

/** Steps that have to come before a push, in their order; none where it can be tried. */
export function whyNotYet({ settings, loggedIn }: BeforePush): string[] {
  const steps: string[] = [];
  if (scriptIdIn(settings) === null) {
    steps.push(
      '.clasp.json holds no script id. In the workbook: Extensions > Apps Script > Project settings > Script ID; copy it into "scriptId".',
    );
  }
  if (!loggedIn) {
    steps.push(
      'Nobody is logged in. Switch the Apps Script API on at script.google.com/home/usersettings, then run: npx clasp login',
    );
  }
  return steps;
}

function scriptIdIn(settings: string | null): string | null {
  try {
    const { scriptId } = JSON.parse(settings ?? '') as { scriptId?: unknown };
    return typeof scriptId === 'string' && scriptId !== '' && !PLACEHOLDER.test(scriptId) ? scriptId : null;
  } catch {
    return null;
  }
}

/** Answers of clasp and of the service behind it that a newcomer can act upon. */
const ANSWERS: readonly { readonly pattern: RegExp; readonly advice: string }[] = [
  {
    pattern: /has not enabled the Apps Script API|Apps Script API (has not been used|is disabled)/i,
    advice: 'Switch the Apps Script API on at script.google.com/home/usersettings, wait a minute and push again.',
  },
  {
    pattern: /No credentials found|invalid_grant|invalid authentication credentials|unauthorized|\b401\b/i,
    advice: 'The login is missing or has expired. Run: npx clasp login',
  },
  {
    pattern: /Requested entity was not found|\b404\b|does not have permission|\b403\b/i,
    advice: 'This account cannot reach that script. Compare the script id, and log in with the account that owns it.',
  },
  {
    pattern: /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i,
    advice: 'Google could not be reached from this machine. Look at the connection and push again.',
  },
];

/** What to do after a push that failed with this output; null where it says nothing that is known. */
export function pushAdvice(output: string): string | null {
  return ANSWERS.find(({ pattern }) => pattern.test(output))?.advice ?? null;
}
