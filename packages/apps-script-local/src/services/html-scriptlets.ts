/**
 * Scriptlets of an HTML template as JavaScript: `<? … ?>` runs, `<?= … ?>` prints escaped for the place it stands in,
 * `<?!= … ?>` prints as it is.
 */

/** The body of a function of `output`, which has `raw`, `html` and `script`. */
export function scriptletCode(template: string): string {
  const pieces: string[] = [];
  let before = '';
  let at = 0;
  for (const match of template.matchAll(/<\?(!=|=)?([\s\S]*?)\?>/g)) {
    const text = template.slice(at, match.index);
    pieces.push(textCode(text));
    before += text;
    const [all, kind, code = ''] = match;
    if (kind === undefined) pieces.push(code);
    else pieces.push(`output.${kind === '!=' ? 'raw' : isInScript(before) ? 'script' : 'html'}(${expression(code)});`);
    at = match.index + all.length;
  }
  pieces.push(textCode(template.slice(at)));
  return pieces.filter((piece) => piece !== '').join('\n');
}

function textCode(text: string): string {
  return text === '' ? '' : `output.raw(${JSON.stringify(text)});`;
}

function expression(code: string): string {
  return code.trim().replace(/;$/, '');
}

function isInScript(before: string): boolean {
  return before.lastIndexOf('<script') > before.lastIndexOf('</script');
}

const entities: { readonly [letter: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** Harmless inside a string of a script, whatever its quotes. */
export function escapeScript(text: string): string {
  return text.replace(/[\\'"<>&\n\r\u2028\u2029]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
}
