/** TextRotation: how the text of a cell is turned, by degrees or letter below letter. */
import type { CellFormat } from '../model/workbook.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import type { ServiceContext } from './context.ts';

type TextRotation = GoogleAppsScript.Spreadsheet.TextRotation;
export type Rotation = NonNullable<CellFormat['rotation']>;

class TextRotationService extends Service<TextRotation, ServiceContext> implements Partial<TextRotation> {
  constructor(
    caller: ServiceContext,
    readonly rotation: Rotation,
  ) {
    super(caller, 'TextRotation', { free: 'all' });
  }
  getDegrees(): number {
    return this.rotation === 'vertical' ? 0 : this.rotation;
  }
  isVertical(): boolean {
    return this.rotation === 'vertical';
  }
}

export function textRotation(caller: ServiceContext, rotation: Rotation = 0): TextRotation {
  return new TextRotationService(caller, rotation).self;
}

/** Degrees or a TextRotation as a script passed it; undefined for text that is not turned. @throws ServiceError beyond −90…90 */
export function rotationOf(value: unknown, method: string): Rotation | undefined {
  const implementation = implementationOf(value);
  if (implementation instanceof TextRotationService) return implementation.rotation || undefined;
  if (typeof value !== 'number') throw signatureError(method, [value]);
  if (value < -90 || value > 90) throw new ServiceError('The angle must be between -90 and 90.');
  return value === 0 ? undefined : value;
}
