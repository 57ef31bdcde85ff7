/** The size of a template file that server and panel have to agree on. */

export const MEGABYTE = 1024 * 1024;
/** Files that are kept in the workbook; real templates have some 50 KB. */
export const LARGEST_TEMPLATE_MB = 5;
