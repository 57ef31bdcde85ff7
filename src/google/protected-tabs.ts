/**
 * Which tabs this person may not write into. A refused write is answered in the account's language, and its cause is in
 * no code; the protections themselves tell it in none.
 */

/** Names of the tabs that hold a protection against this person; empty where they cannot be asked. */
export function protectedTabs(): string[] {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const against = [SHEET, RANGE]
      .flatMap((type) => spreadsheet.getProtections(type))
      .filter((protection) => !protection.isWarningOnly() && !protection.canEdit());
    return [...new Set(against.map((protection) => protection.getRange().getSheet().getName()))];
  } catch (_error) {
    return [];
  }
}
