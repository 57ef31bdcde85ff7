/**
 * Programs that are pushed as .html files: Apps Script parses every .js file of a project with every call, a custom
 * function in a cell included, but an .html file only when it is asked for. What is rarely needed lives there.
 */

/** Evaluates the program in the file `name`.html, which defines one global variable, and gives that variable. */
export function loadProgram<T>(name: string, globalName: string): T {
  const text = HtmlService.createTemplateFromFile(name).getRawContent();
  const load = new Function(`${text}\n;return ${globalName};\n//# sourceURL=${name}.js`) as () => T;
  return load();
}
