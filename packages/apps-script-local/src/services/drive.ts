/** The advanced Drive service (v3), files and requests for their approval only, on files that scripts made themselves: what `drive.file` covers. */
import { ApiError, Service, ServiceError } from '../service.ts';
import { blob, blobContent } from './blob.ts';
import { scopeNames, type ServiceContext } from './context.ts';
import type { StoredApproval, StoredFile } from './drive-store.ts';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FilesCollection = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type DriveService = GoogleAppsScript.Drive;

const googleDocument = 'application/vnd.google-apps.document';
const googleFolder = 'application/vnd.google-apps.folder';
const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const largestExport = 10 * 1024 * 1024;

class FilesService extends Service<FilesCollection, ServiceContext> implements Partial<FilesCollection> {
  constructor(caller: ServiceContext) {
    super(caller, 'Drive.Files', { free: new Set() });
  }
  /** A .docx with the type of a Google document is converted; anything else is kept as it is. */
  create(resource: File, mediaData?: GoogleAppsScript.Base.Blob, optionalArgs?: { [name: string]: unknown }): File {
    this.#require('create');
    const media = mediaData === undefined || mediaData === null ? null : blobContent(mediaData, 'drive.files.create');
    const mimeType = resource.mimeType ?? media?.type ?? 'application/octet-stream';
    if (mimeType === googleDocument && media && media.type !== wordDocument) {
      throw failure(
        'files.create',
        badRequest,
        `Conversion of ${media.type ?? 'unknown'} to a document is not supported`,
      );
    }
    if (mimeType === googleDocument && media && !(media.bytes[0] === 0x50 && media.bytes[1] === 0x4b)) {
      throw failure('files.create', badRequest, 'Bad Request');
    }
    if (this.caller.host.drive.mode === 'full') {
      throw failure(
        'files.create',
        { code: 403, reason: 'storageQuotaExceeded' },
        "The user's Drive storage quota has been exceeded.",
      );
    }
    const parents = Array.from(resource.parents ?? []);
    for (const parent of parents) if (parent !== 'root') this.#file('create', parent);
    const time = this.caller.host.now().toISOString();
    const file: StoredFile = {
      id: `local-file-${this.caller.host.drive.files.size + 1}`,
      name: resource.name ?? 'Untitled',
      mimeType,
      parents: parents.length > 0 ? parents : ['root'],
      sourceMimeType: media?.type ?? mimeType,
      bytes: media?.bytes ?? new Uint8Array(),
      trashed: false,
      appProperties: { ...(resource.appProperties as Record<string, string> | undefined) },
      createdTime: time,
      modifiedTime: time,
      approvals: [],
    };
    this.caller.host.drive.files.set(file.id, file);
    return this.#fields(file, optionalArgs?.fields);
  }
  get(fileId: string): File;
  get(fileId: string, optionalArgs: { [name: string]: unknown } & { alt: 'media' }): string;
  get(fileId: string, optionalArgs: { [name: string]: unknown }): File;
  get(fileId: string, optionalArgs?: { [name: string]: unknown }): File | string {
    this.#require('get');
    if (optionalArgs?.alt === 'media') {
      throw new ServiceError(
        "Drive.Files.get with alt: 'media' gives no usable blob; it is not available in the local host",
      );
    }
    return this.#fields(this.#file('get', fileId), optionalArgs?.fields);
  }
  list(optionalArgs?: { [name: string]: unknown }): GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList {
    this.#require('list');
    const query = typeof optionalArgs?.q === 'string' ? optionalArgs.q : '';
    const files = [...this.caller.host.drive.files.values()].filter((file) => matches(file, query));
    return { files: files.map((file) => this.#fields(file, '')) };
  }
  update(
    resource: File,
    fileId: string,
    mediaData?: GoogleAppsScript.Base.Blob | null,
    optionalArgs?: { [name: string]: unknown },
  ): File {
    this.#require('update');
    const file = this.#file('update', fileId);
    if (resource.name !== undefined) file.name = resource.name;
    if (resource.trashed !== undefined) file.trashed = resource.trashed;
    if (mediaData !== undefined && mediaData !== null) file.bytes = blobContent(mediaData, 'drive.files.update').bytes;
    file.modifiedTime = this.caller.host.now().toISOString();
    return this.#fields(file, optionalArgs?.fields);
  }
  remove(fileId: string): void {
    this.#require('delete');
    this.#file('delete', fileId);
    this.caller.host.drive.files.delete(fileId);
  }
  /** Back to .docx only, and only with `{ alt: 'media' }`, as live. The published type says it returns nothing. */
  export(fileId: string, mimeType: string, optionalArgs?: { [name: string]: unknown }): void {
    this.#require('export');
    const file = this.#file('export', fileId);
    if (optionalArgs?.alt !== 'media') {
      throw failure('files.export', badRequest, 'Export requires alt=media to download the exported content.');
    }
    if (file.mimeType !== googleDocument)
      throw failure(
        'files.export',
        { code: 403, reason: 'fileNotExportable' },
        'Export only supports Docs Editors files.',
      );
    if (mimeType !== wordDocument)
      throw failure('files.export', badRequest, 'The requested conversion is not supported.');
    if (file.bytes.length > largestExport)
      throw failure(
        'files.export',
        { code: 403, reason: 'exportSizeLimitExceeded' },
        'This file is too large to be exported.',
      );
    return exported(this.caller, file) as void;
  }
  #fields(file: StoredFile, wanted: unknown): File {
    return fields(file, wanted, mayStart(this.caller));
  }
  #file(method: string, fileId: string): StoredFile {
    return storedFile(this.caller, `files.${method}`, fileId);
  }
  #require(method: string): void {
    requireDrive(this.caller, `files.${method}`);
  }
}

/**
 * Requests for approval, as the REST reference describes them (v3, `files.approvals`). That the advanced service offers
 * them under this name, with the body before the path's parameter, follows from its other collections.
 */
class ApprovalsService extends Service<object, ServiceContext> {
  constructor(caller: ServiceContext) {
    super(caller, 'Drive.Approvals', { free: new Set() });
  }
  start(resource: { readonly reviewerEmails?: readonly string[]; readonly message?: string }, fileId: string): object {
    requireDrive(this.caller, 'approvals.start');
    const file = storedFile(this.caller, 'approvals.start', fileId);
    if (!mayStart(this.caller) || this.caller.host.drive.approvals === 'failing') {
      throw failure(
        'approvals.start',
        { code: 403, reason: 'forbidden' },
        'The user is not allowed to start an approval.',
      );
    }
    const reviewers = Array.from(resource.reviewerEmails ?? []);
    if (reviewers.length === 0 || new Set(reviewers).size < reviewers.length)
      throw failure('approvals.start', badRequest, 'Invalid reviewers.');
    if (file.approvals.some(({ status }) => status === 'IN_PROGRESS'))
      throw failure('approvals.start', badRequest, 'An approval is already in progress.');
    const approval: StoredApproval = {
      approvalId: `local-approval-${file.approvals.length + 1}`,
      status: 'IN_PROGRESS',
      message: resource.message ?? '',
      createTime: this.caller.host.now().toISOString(),
      reviewers: reviewers.map((emailAddress) => ({ emailAddress, response: 'NO_RESPONSE' })),
    };
    file.approvals.push(approval);
    return approvalResource(file, approval);
  }
  list(fileId: string): object {
    requireDrive(this.caller, 'approvals.list');
    const file = storedFile(this.caller, 'approvals.list', fileId);
    return { kind: 'drive#approvalList', items: file.approvals.map((one) => approvalResource(file, one)) };
  }
}

function approvalResource(file: StoredFile, { approvalId, status, createTime, reviewers }: StoredApproval): object {
  return {
    kind: 'drive#approval',
    approvalId,
    targetFileId: file.id,
    createTime,
    status,
    reviewerResponses: reviewers.map(({ emailAddress, response }) => ({
      kind: 'drive#reviewerResponse',
      reviewer: { kind: 'drive#user', emailAddress },
      response,
    })),
  };
}

function mayStart({ host: { drive } }: ServiceContext): boolean {
  return drive.approvals === 'offered' || drive.approvals === 'failing';
}

function storedFile({ host }: ServiceContext, method: string, fileId: string): StoredFile {
  const file = host.drive.files.get(fileId);
  if (!file) throw failure(method, { code: 404, reason: 'notFound' }, `File not found: ${fileId}.`);
  return file;
}

function requireDrive({ host: { drive, scopes }, mode }: ServiceContext, method: string): void {
  if (mode !== 'FULL') throw new ServiceError(`You do not have permission to call drive.${method}.`);
  if (!scopes.has(scopeNames.driveFile) && !scopes.has(scopeNames.drive)) {
    throw new ServiceError(
      `Specified permissions are not sufficient to call drive.${method}. Required permissions: (${scopeNames.driveFile} || ${scopeNames.drive})`,
    );
  }
  if (drive.mode === 'refused') {
    const cause = { code: 403, reason: 'domainPolicy' };
    throw failure(method, cause, 'The domain administrators have disabled Drive apps.');
  }
  if (drive.mode === 'disabled') {
    throw failure(
      method,
      { code: 403, reason: 'accessNotConfigured' },
      'Google Drive API has not been used in project 1234567890 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/drive.googleapis.com/overview?project=1234567890 then retry.',
    );
  }
}

/** HTTP status and word of a refusal, as the API documents them. */
interface Cause {
  readonly code: number;
  readonly reason: string;
}

const badRequest: Cause = { code: 400, reason: 'badRequest' };

function failure(method: string, { code, reason }: Cause, message: string): ApiError {
  return new ApiError(`API call to drive.${method} failed with error: ${message}`, {
    code,
    message,
    errors: [{ domain: 'global', reason, message }],
  });
}

/** A blob, unless the host is to answer with bytes or text (`Deviations.exported`). */
function exported(caller: ServiceContext, file: StoredFile): unknown {
  const kind = caller.host.deviations.exported ?? 'blob';
  const content = blob(caller, file.bytes, wordDocument, `${file.name}.docx`);
  if (kind === 'bytes') return content.getBytes();
  return kind === 'text' ? Buffer.from(file.bytes).toString('latin1') : content;
}

function fields(file: StoredFile, wanted: unknown, canStartApproval: boolean): File {
  const link =
    file.mimeType === googleDocument
      ? `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`
      : file.mimeType === googleFolder
        ? `https://drive.google.com/drive/folders/${file.id}`
        : `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
  const all: { [name: string]: unknown } = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: file.parents,
    trashed: file.trashed,
    webViewLink: link,
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    size: String(file.bytes.length),
    capabilities: { canStartApproval },
  };
  const names = typeof wanted === 'string' && wanted !== '' ? wanted : 'kind,id,name,mimeType';
  if (names === '*') return all;
  const chosen: { [name: string]: unknown } = {};
  for (const name of names.split(',').map((entry) => entry.trim())) {
    // "capabilities/canStartApproval" asks for one of them only, and answers in the same nesting.
    const outer = name === 'capabilities/canStartApproval' ? 'capabilities' : name;
    if (!(outer in all)) throw failure('files.get', badRequest, `Invalid field selection ${name}`);
    chosen[outer] = all[outer];
  }
  return chosen;
}

/** The queries of `files.list` that are understood: equalities joined with `and`. */
function matches(file: StoredFile, query: string): boolean {
  if (query.trim() === '') return true;
  // The "and" inside braces joins nothing.
  return query.split(/\s+and\s+(?![^{]*\})/i).every((part) => {
    const own = /^\s*appProperties has \{ key='([^']*)' and value='([^']*)' \}\s*$/.exec(part);
    if (own) return file.appProperties[own[1] ?? ''] === own[2];
    const equal = /^\s*(name|mimeType)\s*=\s*'((?:[^'\\]|\\.)*)'\s*$/.exec(part);
    if (equal) return (equal[1] === 'name' ? file.name : file.mimeType) === (equal[2] ?? '').replace(/\\(.)/g, '$1');
    const trashed = /^\s*trashed\s*=\s*(true|false)\s*$/.exec(part);
    if (trashed) return file.trashed === (trashed[1] === 'true');
    const parent = /^\s*'([^']+)'\s+in\s+parents\s*$/.exec(part);
    if (parent) return file.parents.includes(parent[1] ?? '');
    throw failure('files.list', badRequest, `Invalid Value: ${part}`);
  });
}

class DriveAdvancedService extends Service<DriveService, ServiceContext> {
  readonly Files: FilesCollection;
  declare readonly Approvals?: object;
  constructor(caller: ServiceContext) {
    super(caller, 'Drive', { free: 'all' });
    this.Files = new FilesService(caller).self;
    if (caller.host.drive.approvals !== 'missing') this.Approvals = new ApprovalsService(caller).self;
  }
}

export function driveService(caller: ServiceContext): DriveService {
  return new DriveAdvancedService(caller).self;
}
