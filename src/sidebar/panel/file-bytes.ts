/** A chosen file as text that a call can carry. */

/** Address of the file's content, `data:…;base64,…`; null where the browser cannot read it. */
export function dataAddressOf(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
}

/** Its bytes in base64; null where it cannot be read or is empty. */
export async function base64Of(file: File): Promise<string | null> {
  return (await dataAddressOf(file))?.split(',')[1] || null;
}
