/**
 * Google as a script does not expect it. Much of what scripts take for granted is documented nowhere: that error
 * messages are English, that an HTML file is handed over as it was pushed, that text may be evaluated. A host made with
 * deviations breaks one such assumption or several, so that tests can see whether a project still does its work, or says
 * what to do. Without them a host behaves as Google is documented, or known, to behave.
 */

export interface Deviations {
  /** Language of error messages: Google words them in that of the account. Names of methods and scopes stay as they are. */
  readonly language?: 'en' | 'th' | 'es';
  /** Which ways of evaluating text an account allows. */
  readonly evaluation?: 'all' | 'eval' | 'none';
  /** Whether `EXACT` compares numbers, dates and truth values by value, or by how they are shown, which a copy without formats never is. */
  readonly exact?: 'value' | 'display';
  /** Whether an apostrophe in front of a text is eaten, except in cells formatted as text, or stays in every cell. */
  readonly apostrophe?: 'eaten' | 'kept';
  /** Whether HTML files arrive as they were pushed, or without what a simple cleaner takes for comments. */
  readonly html?: 'raw' | 'cleaned';
  /** Most characters that one `google.script.run` call carries; no limit when left out. */
  readonly largestCall?: number;
  /** What exporting a file of Drive answers with. */
  readonly exported?: 'blob' | 'bytes' | 'text';
}

/** Takes out comments as a cleaner does that knows strings, but neither regular expressions nor templates. */
export function cleanedHtml(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (all, literal: string | undefined) => (literal === undefined ? ' ' : all),
  );
}
