/** Locks, properties, cache, utilities, HTML, Drive. */
import { trial } from '../support.ts';

describe('locks', () => {
  it('are taken again by their holder, refused to others, and freed when the execution ends', () => {
    const { host, run, thrown } = trial();
    expect(run(`var l = LockService.getDocumentLock(); return [l.tryLock(1), l.tryLock(1), l.hasLock()]`)).toEqual([
      true,
      true,
      true,
    ]);
    expect(run(`return LockService.getDocumentLock().hasLock()`)).toBe(false);
    host.holdLock('Document', true);
    expect(run(`return LockService.getDocumentLock().tryLock(10)`)).toBe(false);
    expect(thrown(`LockService.getDocumentLock().waitLock(10)`)).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('do not outlive a question to the person', () => {
    expect(
      trial().run(
        `var l = LockService.getDocumentLock(); l.tryLock(1); SpreadsheetApp.getUi().alert('?'); return l.hasLock()`,
      ),
    ).toBe(false);
  });
});

describe('properties', () => {
  it('hold texts up to 9 KB, and 500 KB in all', () => {
    const { run, thrown } = trial();
    expect(
      run(
        `var p = PropertiesService.getDocumentProperties(); p.setProperty('n', 5).setProperties({ a: 'x' }); return [p.getProperty('n'), p.getProperty('none'), p.getKeys()]`,
      ),
    ).toEqual(['5', null, ['n', 'a']]);
    expect(thrown(`PropertiesService.getUserProperties().setProperty('k', new Array(3100).join('ก'))`)).toBe(
      'Exception: Argument too large: value',
    );
    expect(
      thrown(
        `var p = PropertiesService.getUserProperties(); for (var i = 0; i < 70; i++) p.setProperty('k' + i, new Array(8001).join('x'))`,
      ),
    ).toContain('exceeded the property storage quota');
  });
});

describe('cache', () => {
  it('forgets after its time and refuses what is too large', () => {
    let now = 0;
    const { run, thrown } = trial('', { now: () => new Date(now) });
    run(`CacheService.getScriptCache().put('k', 'v', 60)`);
    expect(run(`return CacheService.getScriptCache().get('k')`)).toBe('v');
    now = 61_000;
    expect(run(`return CacheService.getScriptCache().get('k')`)).toBeNull();
    expect(thrown(`CacheService.getScriptCache().put('k', new Array(102402).join('x'))`)).toBe(
      'Exception: Argument too large: value',
    );
  });
});

describe('utilities', () => {
  it('have signed bytes', () => {
    expect(trial().run(`return Utilities.newBlob('ก').getBytes()`)).toEqual([-32, -72, -127]);
  });

  it('encode and decode base64', () => {
    expect(
      trial().run(
        `var b = Utilities.base64Decode(Utilities.base64Encode('สวัสดี')); return Utilities.newBlob(b).getDataAsString()`,
      ),
    ).toBe('สวัสดี');
  });

  it('zip and unzip, names with slashes kept, and unzip only what says it is a zip', () => {
    const { run, thrown } = trial();
    expect(
      run(`var z = Utilities.zip([Utilities.newBlob('a', 'text/xml', '[Content_Types].xml'), Utilities.newBlob('ข', 'text/xml', 'word/document.xml')], 'x.docx');
        return [z.getContentType(), z.getName(), Utilities.unzip(z).map(function (b) { return [b.getName(), b.getDataAsString()]; })]`),
    ).toEqual([
      'application/zip',
      'x.docx',
      [
        ['[Content_Types].xml', 'a'],
        ['word/document.xml', 'ข'],
      ],
    ]);
    expect(thrown(`Utilities.unzip(Utilities.newBlob('PK', 'text/plain'))`)).toContain('application/zip');
  });

  it.each([
    ['yyyy-MM-dd HH:mm:ss', 'Asia/Bangkok', '2024-01-05 06:30:09'],
    ["d MMMM yyyy 'at' h:mm a", 'Asia/Bangkok', '5 January 2024 at 6:30 AM'],
    ['EEE dd/MM/yy', 'America/New_York', 'Thu 04/01/24'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Bangkok', '2024-01-05T06:30:09+07:00'],
    ['Z z', 'GMT', '+0000 GMT'],
  ])('format a date as %j in %s', (pattern, zone, expected) => {
    expect(
      trial().run(
        `return Utilities.formatDate(new Date(Date.UTC(2024, 0, 4, 23, 30, 9)), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`,
      ),
    ).toBe(expected);
  });

  it('refuse a date that is none', () => {
    expect(trial().thrown(`Utilities.formatDate('2024', 'GMT', 'yyyy')`)).toContain("don't match the method signature");
  });

  it('parse CSV with quotes', () => {
    expect(trial().run(`return Utilities.parseCsv('a,"b ""x"", c"\\n1,2')`)).toEqual([
      ['a', 'b "x", c'],
      ['1', '2'],
    ]);
  });

  it('digest', () => {
    expect(trial().run(`return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'x').slice(0, 3)`)).toEqual([
      -99, -44, -28,
    ]);
  });
});

describe('pages', () => {
  it('come from the project’s files and show in the sidebar', () => {
    const { host, run, thrown } = trial();
    run(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('ITA'))`);
    expect(host.ui.shown).toEqual([
      { kind: 'sidebar', title: 'ITA', content: '<p>สวัสดี</p>', width: null, height: null },
    ]);
    expect(thrown(`HtmlService.createHtmlOutputFromFile('Nope')`)).toBe(
      'Exception: No HTML file named Nope was found.',
    );
  });
});

describe('Drive', () => {
  const docx = `Utilities.zip([Utilities.newBlob('x', 'text/xml', 'word/document.xml')], 'm.docx').setContentType(MimeType.MICROSOFT_WORD)`;

  it('converts a .docx into a Google Doc and gives the fields that were asked for', () => {
    const { host, run } = trial();
    expect(
      run(
        `return Drive.Files.create({ name: 'บันทึก', mimeType: MimeType.GOOGLE_DOCS }, ${docx}, { fields: 'id,name,webViewLink' })`,
      ),
    ).toEqual({
      id: 'local-file-1',
      name: 'บันทึก',
      webViewLink: 'https://docs.google.com/document/d/local-file-1/edit?usp=drivesdk',
    });
    expect(host.drive.files.size).toBe(1);
  });

  it('exports only with alt=media', () => {
    const { run, thrown } = trial();
    run(`Drive.Files.create({ name: 'x', mimeType: MimeType.GOOGLE_DOCS }, ${docx})`);
    expect(thrown(`Drive.Files.export('local-file-1', MimeType.MICROSOFT_WORD)`)).toContain(
      'Export requires alt=media',
    );
    expect(
      run(`return Drive.Files.export('local-file-1', MimeType.MICROSOFT_WORD, { alt: 'media' }).getContentType()`),
    ).toContain('wordprocessingml');
  });

  it('does not exist when it is not switched on, and says why when it is refused', () => {
    expect(trial('', { drive: 'off' }).thrown(`Drive.Files.list()`)).toBe('ReferenceError: Drive is not defined');
    expect(trial('', { drive: 'refused' }).thrown(`Drive.Files.create({ name: 'x' })`)).toMatch(
      /^GoogleJsonResponseException: API call to drive.files.create failed with error: /,
    );
    expect(
      trial('', { scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] }).thrown(
        `Drive.Files.create({ name: 'x' })`,
      ),
    ).toContain('Required permissions');
  });

  it('takes one request for approval at a time, where the edition has them', () => {
    const doc = `Drive.Files.create({ name: 'x', mimeType: MimeType.GOOGLE_DOCS }, ${docx})`;
    const may = `return Drive.Files.get('local-file-1', { fields: 'capabilities/canStartApproval' })`;
    const ask = `Drive.Approvals.start({ reviewerEmails: ['a@example.com'] }, 'local-file-1')`;
    const { run, thrown } = trial('', { approvals: 'offered' });
    run(doc);
    expect(run(may)).toEqual({ capabilities: { canStartApproval: true } });
    expect(thrown(`Drive.Approvals.start({ reviewerEmails: [] }, 'local-file-1')`)).toContain('Invalid reviewers');
    expect(run(`return ${ask}`)).toMatchObject({ status: 'IN_PROGRESS', targetFileId: 'local-file-1' });
    expect(thrown(ask)).toContain('already in progress');
    expect(run(`return Drive.Approvals.list('local-file-1').items.length`)).toBe(1);
    expect(thrown(`Drive.Approvals.list('gone')`)).toContain('File not found');

    const plain = trial();
    plain.run(doc);
    expect(plain.run(may)).toEqual({ capabilities: { canStartApproval: false } });
    expect(plain.thrown(ask)).toMatch(/^GoogleJsonResponseException: API call to drive.approvals.start failed/);
    const none = trial('', { approvals: 'missing' });
    expect(none.thrown('Drive.Approvals')).toContain('is not available');
  });
});
