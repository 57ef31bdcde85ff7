/** Hands a made .docx to the browser: no Drive permission is needed for that. */

import type { MakeDocumentResult } from '../../shared/rpc';

type DocxFile = Pick<MakeDocumentResult, 'fileName' | 'docxBase64'>;

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Address of the file inside the page; null where the document is a Google Doc. The page is its life. */
export function downloadAddress({ docxBase64 }: DocxFile): string | null {
  if (docxBase64 === null) return null;
  const bytes = Uint8Array.from(atob(docxBase64), (char) => char.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: DOCX_TYPE }));
}

/** Starts the download without another press; the link beside the document stays for a second one. */
export function download(result: DocxFile): void {
  const address = downloadAddress(result);
  if (address === null) return;
  const link = document.createElement('a');
  link.href = address;
  link.download = result.fileName;
  link.click();
}
