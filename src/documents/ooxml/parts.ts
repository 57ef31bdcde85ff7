/** Text parts of a .docx package by name (`word/document.xml` …). */
export type XmlParts = Readonly<Record<string, string>>;
