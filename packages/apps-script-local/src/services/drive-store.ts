/** Files that scripts made with the advanced Drive service, kept in memory. */

export interface StoredFile {
  readonly id: string;
  name: string;
  mimeType: string;
  parents: string[];
  /** The type that came in, where Drive converted it. */
  sourceMimeType: string;
  bytes: Uint8Array;
  trashed: boolean;
  /** Properties that only the app which made the file sees. */
  appProperties: Readonly<Record<string, string>>;
  createdTime: string;
  modifiedTime: string;
}

/**
 * `off`: the service is not switched on in the manifest, so that its name does not exist. `disabled`: it is, but the API
 * behind it is not (google/clasp#1151). `refused`: the domain allows no such app. `full`: no room for another file.
 */
export type DriveMode = 'on' | 'off' | 'disabled' | 'refused' | 'full';

export class DriveStore {
  readonly files = new Map<string, StoredFile>();

  constructor(public mode: DriveMode = 'on') {}
}
