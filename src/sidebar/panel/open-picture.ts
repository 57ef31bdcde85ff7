/** Opens a chosen garuda before it is sent: what cannot be a picture of a paper takes no other one's place. */

import type { Outcome, Problem } from '../../shared/rpc';
import { LARGEST_GARUDA_MB, MEGABYTE } from '../../shared/rpc-values';
import { dataAddressOf } from './file-bytes';
import { damagedPicture, noPicture, tooLarge, unreadable } from './file-problems';

/** A picture that is chosen and not sent yet. */
export interface ChosenPicture {
  readonly name: string;
  readonly bytes: number;
  /** `data:…;base64,…` */
  readonly address: string;
}

/** How the content of a PNG and of a JPEG begins in base64; a name and a type are only what somebody calls it. */
const PNG_OR_JPEG = /^data:[^,]*,(iVBORw0KGgo|\/9j\/)/;

export async function openPicture(file: File): Promise<Outcome<ChosenPicture>> {
  const refuse = (problem: Problem): Outcome<never> => ({ ok: false, problem });
  if (file.size > LARGEST_GARUDA_MB * MEGABYTE) return refuse(tooLarge(file, LARGEST_GARUDA_MB));
  const address = file.size === 0 ? null : await dataAddressOf(file);
  if (address === null) return refuse(unreadable(file));
  if (!PNG_OR_JPEG.test(address)) return refuse(noPicture(file));
  try {
    // Unlike a picture on the page, which is drawn as far as it goes, this refuses a file that was cut off.
    (await createImageBitmap(file)).close();
  } catch (_error) {
    return refuse(damagedPicture(file));
  }
  return { ok: true, value: { name: file.name, bytes: file.size, address } };
}
