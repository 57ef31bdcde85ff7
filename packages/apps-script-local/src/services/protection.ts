/** Protection of a sheet or a range: who may edit, or only a warning. */
import { wholeSheet } from '../model/grid.ts';
import type { ProtectionModel } from '../model/workbook.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { areaOf } from './areas.ts';
import { requireEditable, type ServiceContext } from './context.ts';
import { ProtectionType, enumMember } from './enums.ts';
import { range, wholeSheetRange } from './handles.ts';
import { user } from './session.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;
type Range = GoogleAppsScript.Spreadsheet.Range;

const free = new Set([
  'canDomainEdit',
  'canEdit',
  'getDescription',
  'getEditors',
  'getProtectionType',
  'getRange',
  'getRangeName',
  'getUnprotectedRanges',
  'isWarningOnly',
]);

class ProtectionService extends Service<Protection, ServiceContext> implements Partial<Protection> {
  constructor(
    caller: ServiceContext,
    private readonly model: ProtectionModel,
  ) {
    super(caller, 'Protection', { free, document: true });
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enumMember(ProtectionType, this.model.type);
  }
  getDescription(): string {
    return this.model.description;
  }
  setDescription(description: string): Protection {
    this.model.description = String(description);
    return this.self;
  }
  isWarningOnly(): boolean {
    return this.model.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): Protection {
    this.model.warningOnly = warningOnly;
    return this.self;
  }
  canEdit(): boolean {
    const { user: me, workbook } = this.caller.host;
    return me === workbook.owner || this.model.warningOnly || this.model.editors.includes(me);
  }
  canDomainEdit(): boolean {
    return this.model.domainEdit;
  }
  setDomainEdit(editable: boolean): Protection {
    this.model.domainEdit = editable;
    return this.self;
  }
  /** Without the owner, who may always edit (issuetracker 442636162). */
  getEditors(): User[] {
    return this.model.editors.map((email) => user(this.caller, email));
  }
  addEditor(who: string | User): Protection {
    return this.addEditors([emailOf(who)]);
  }
  addEditors(emailAddresses: string[]): Protection {
    for (const email of emailAddresses) {
      if (email !== this.caller.host.workbook.owner && !this.model.editors.includes(email))
        this.model.editors.push(email);
    }
    return this.self;
  }
  removeEditor(who: string | User): Protection {
    return this.removeEditors([emailOf(who)]);
  }
  removeEditors(people: (string | User)[]): Protection {
    const gone = new Set(people.map(emailOf));
    this.model.editors = this.model.editors.filter((email) => !gone.has(email));
    return this.self;
  }
  /** For a whole sheet: every row and column, and "" in A1 notation. */
  getRange(): Range {
    return this.model.area ? range(this.caller, this.model.area) : wholeSheetRange(this.caller, this.model.sheet);
  }
  setRange(area: Range): Protection {
    this.model.area = areaOf(area, 'SpreadsheetApp.Protection.setRange');
    this.model.sheet = this.model.area.sheet;
    this.model.type = 'RANGE';
    return this.self;
  }
  getRangeName(): string | null {
    return this.model.rangeName;
  }
  setRangeName(rangeName: string): Protection {
    const named = this.caller.host.workbook.namedRanges.find((entry) => entry.name === rangeName);
    if (!named) throw signatureError('SpreadsheetApp.Protection.setRangeName', [rangeName]);
    this.model.rangeName = rangeName;
    this.model.area = named.area;
    return this.self;
  }
  getUnprotectedRanges(): Range[] {
    return this.model.unprotected.map((area) => range(this.caller, area));
  }
  setUnprotectedRanges(ranges: Range[]): Protection {
    const method = 'SpreadsheetApp.Protection.setUnprotectedRanges';
    if (this.model.type !== 'SHEET') throw new ServiceError('Unprotected ranges belong to the protection of a sheet.');
    const areas = Array.from(ranges, (entry) => areaOf(entry, method));
    if (areas.some(({ sheet }) => sheet !== this.model.sheet)) {
      throw new ServiceError('Unprotected ranges must lie on the protected sheet.');
    }
    this.model.unprotected = areas;
    return this.self;
  }
  remove(): void {
    const { workbook } = this.caller.host;
    if (!this.canEdit()) requireEditable(this.caller, this.model.area ?? wholeSheet(this.model.sheet));
    workbook.protections = workbook.protections.filter((entry) => entry !== this.model);
  }
}

function emailOf(who: unknown): string {
  return typeof who === 'string' ? who : (who as User).getEmail();
}

export function protection(caller: ServiceContext, model: ProtectionModel): Protection {
  return new ProtectionService(caller, model).self;
}
