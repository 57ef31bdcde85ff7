/** Puts a folder of files in the place of an older one: all of it, or the old one stays. */

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** @param files contents by their paths inside the folder */
export async function replaceFolder(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  const next = `${folder}.${process.pid}.new`;
  const old = `${folder}.${process.pid}.old`;
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      await writeFile(join(next, path), content);
    }
    const hadOne = await rename(folder, old).then(
      () => true,
      () => false,
    );
    await rename(next, folder).catch(async (error: unknown) => {
      if (hadOne) await rename(old, folder);
      throw error;
    });
  } finally {
    await rm(next, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
