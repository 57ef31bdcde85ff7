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
  /** Requests for approval, oldest first. */
  approvals: StoredApproval[];
}

/** A request that named people approve a file: `IN_PROGRESS` until one declines or all have approved. */
export interface StoredApproval {
  readonly approvalId: string;
  status: 'IN_PROGRESS' | 'APPROVED' | 'CANCELLED' | 'DECLINED';
  readonly message: string;
  readonly createTime: string;
  readonly reviewers: { readonly emailAddress: string; response: 'NO_RESPONSE' | 'APPROVED' | 'DECLINED' }[];
}

/**
 * `off`: the service is not switched on in the manifest, so that its name does not exist. `disabled`: it is, but the API
 * behind it is not (google/clasp#1151). `refused`: the domain allows no such app. `full`: no room for another file.
 */
export type DriveMode = 'on' | 'off' | 'disabled' | 'refused' | 'full';

/**
 * `refused`: an edition without approvals, such as that of a free account: no file may have one, and `start` fails.
 * `offered`: files may. `failing`: files say that they may, and `start` is refused all the same. `missing`: the service
 * has no such collection.
 */
export type ApprovalMode = 'offered' | 'refused' | 'failing' | 'missing';

export class DriveStore {
  readonly files = new Map<string, StoredFile>();

  constructor(
    public mode: DriveMode = 'on',
    public approvals: ApprovalMode = 'refused',
  ) {}
}
