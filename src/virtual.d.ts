/** A module that the build makes (scripts/build.ts). */

declare module 'virtual:templates' {
  /** The built-in templates by document id, .docx in base64. */
  const templates: Readonly<Record<string, string>>;
  export default templates;
}
