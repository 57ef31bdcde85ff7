/** The version of the add-in, as in package.json: what เกี่ยวกับ and reports of the self-check show. */
export const VERSION = '0.1.0';
