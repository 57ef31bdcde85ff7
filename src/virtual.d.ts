/** Modules that the build makes (scripts/build.ts). */

declare module 'virtual:templates' {
  /** The built-in templates by document id, .docx in base64. */
  const templates: Readonly<Record<string, string>>;
  export default templates;
}

declare module 'virtual:programs' {
  /** Length and SHA-256 of the programs that are read as text. */
  const programs: import('./google/programs').Programs;
  export default programs;
}
