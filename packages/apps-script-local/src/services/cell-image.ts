/** CellImage: the value of a cell that holds a picture. */
import type { CellPicture } from '../model/workbook.ts';
import { Service, ServiceError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import type { ServiceContext } from './context.ts';
import { ValueType } from './enums.ts';

type CellImage = GoogleAppsScript.Spreadsheet.CellImage;
type CellImageBuilder = GoogleAppsScript.Spreadsheet.CellImageBuilder;

class CellImageService extends Service<CellImage, ServiceContext> implements Partial<CellImage> {
  readonly valueType = ValueType.IMAGE;
  constructor(
    caller: ServiceContext,
    readonly picture: CellPicture,
  ) {
    super(caller, 'CellImage', { free: 'all' });
  }
  getAltTextTitle(): string {
    return this.picture.title;
  }
  getAltTextDescription(): string {
    return this.picture.description;
  }
  getContentUrl(): string {
    return this.picture.url ?? '';
  }
  /** Deprecated live; null where the source is not known. */
  getUrl(): string | null {
    return this.picture.url;
  }
  toBuilder(): CellImageBuilder {
    return new CellImageBuilderService(this.caller, this.picture).self;
  }
}

class CellImageBuilderService extends Service<CellImageBuilder, ServiceContext> implements Partial<CellImageBuilder> {
  readonly valueType = ValueType.IMAGE;
  #picture: CellPicture;
  constructor(caller: ServiceContext, picture: CellPicture) {
    super(caller, 'CellImageBuilder', { free: 'all' });
    this.#picture = picture;
  }
  setSourceUrl(url: string): CellImageBuilder {
    this.#picture = { ...this.#picture, url: String(url) };
    return this.self;
  }
  setAltTextTitle(title: string): CellImageBuilder {
    this.#picture = { ...this.#picture, title: String(title) };
    return this.self;
  }
  setAltTextDescription(description: string): CellImageBuilder {
    this.#picture = { ...this.#picture, description: String(description) };
    return this.self;
  }
  getAltTextTitle(): string {
    return this.#picture.title;
  }
  getAltTextDescription(): string {
    return this.#picture.description;
  }
  toBuilder(): CellImageBuilder {
    return this.self;
  }
  build(): CellImage {
    if (this.#picture.url === null) throw new ServiceError('A source URL is required to build a CellImage.');
    return cellImage(this.caller, this.#picture);
  }
}

export function cellImage(caller: ServiceContext, picture: CellPicture): CellImage {
  return new CellImageService(caller, picture).self;
}

export function cellImageBuilder(caller: ServiceContext): CellImageBuilder {
  return new CellImageBuilderService(caller, { url: null, title: '', description: '' }).self;
}

/** The picture of a CellImage that a script passed, null for anything else. */
export function pictureOf(value: unknown): CellPicture | null {
  const implementation = implementationOf(value);
  return implementation instanceof CellImageService ? implementation.picture : null;
}
