/** Modules that the build makes (scripts/build.ts): texts too large or too late to be parsed with every call. */

declare module 'virtual:docx-engine' {
  /** The bundled document engine as program text; evaluated only when a document is made. */
  const source: string;
  export default source;
}

declare module 'virtual:templates' {
  /** The built-in templates by document id, .docx in base64. */
  const templates: Readonly<Record<string, string>>;
  export default templates;
}
