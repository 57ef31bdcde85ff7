/**
 * Where things lie in the repository. This file and what is built of it (dist-local/) are both one folder below its
 * root.
 */
import { fileURLToPath } from 'node:url';

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The add-in as it is pushed. */
export const DIST = inRoot('dist');
/** What the page's browser loads. */
export const PAGE = inRoot('dist-local/page');
/** The workbook that is opened where none is named. */
export const SAMPLE = inRoot('samples/sai-thong-2565.xlsx');
