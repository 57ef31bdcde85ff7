/** Failures on the way to the server, in words that tell an officer what to do. */

import { transportProblem } from '../../src/sidebar/panel/transport-problem';

describe('a failure of the way', () => {
  it('names several Google accounts when the very first call is refused', () => {
    const storage = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    expect(transportProblem(new Error(storage), { first: true }).code).toBe('several-accounts');
    expect(transportProblem(new Error('PERMISSION_DENIED'), { first: true }).next).toContain('ไม่ระบุตัวตน');
  });

  it('names the consent instead when an earlier call was answered', () => {
    expect(transportProblem(new Error('PERMISSION_DENIED'), { first: false }).code).toBe('consent');
  });

  it.each([
    ['Authorization is required to perform that action.', 'consent'],
    ['You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.', 'consent'],
    ['Specified permissions are not sufficient to call Ui.showSidebar.', 'consent'],
    ['Script function not found: itaOverview', 'old-panel'],
    ['Exceeded maximum execution time', 'too-long'],
    ['NetworkError: Connection failure due to HTTP 0', 'network'],
    ['something else', 'no-answer'],
  ])('"%s" is %s', (message, code) => {
    expect(transportProblem(new Error(message), { first: true }).code).toBe(code);
  });

  it('never shows the text of the error itself', () => {
    const { message, next } = transportProblem(new Error('ReferenceError: x is not defined at line 3'), {
      first: false,
    });
    expect(message + next).not.toMatch(/ReferenceError|line/);
  });

  it('says that the work may be done where nobody knows', () => {
    for (const text of ['NetworkError', 'Exceeded maximum execution time', '?']) {
      expect(transportProblem(text, { first: false }).next).toContain('อ่านข้อมูลใหม่');
    }
  });
});
