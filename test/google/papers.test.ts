import PizZip from 'pizzip';
import { faultAt, type Host } from 'apps-script-local';
import type { Outcome, PapersPlan, PapersRequest, PapersStep } from '../../src/shared/rpc';
import { agencyRows } from '../agencies/many-agencies';
import { agenciesHost } from './agencies-workbook';
import { tab } from './workbook';

const REQUEST: PapersRequest = {
  ids: ['analysis'],
  agencies: null,
  belowOnly: false,
  delivery: 'drive',
  known: {},
  failed: [],
};

function value<T>(outcome: unknown): T {
  const answered = outcome as Outcome<T>;
  if (!answered.ok) throw new Error(answered.problem.message);
  return answered.value;
}

function step(host: Host, request: Partial<PapersRequest> = {}): PapersStep {
  return value<PapersStep>(host.rpc('itaMakePapers', [{ ...REQUEST, ...request }]));
}

/** Calls until nothing is left, as the panel does. */
function makeAll(host: Host, request: Partial<PapersRequest> = {}): PapersStep['results'] {
  const results: PapersStep['results'][number][] = [];
  const failed: string[] = [];
  for (let calls = 0; calls < 1000; calls += 1) {
    const answer = step(host, { ...request, failed });
    results.push(...answer.results);
    failed.push(...answer.results.filter(({ problem }) => problem !== null).map(({ key }) => key));
    if (answer.left === 0 || answer.stopped) return results;
  }
  throw new Error('never ends');
}

function statuses(host: Host): unknown[][] {
  return (tab(host, 'เอกสารรายหน่วยงาน') ?? []).slice(3);
}

describe('the dry run', () => {
  it('says how many would be made and what is missing where, and writes nothing', () => {
    const host = agenciesHost(3);
    const plan = value<PapersPlan>(host.rpc('itaPlanPapers', [REQUEST]));
    expect(plan).toMatchObject({ make: 3, unchanged: 0, agencies: 3 });
    expect(plan.missing).toContainEqual(expect.objectContaining({ label: 'ส่วนราชการ', count: 3 }));
    expect(tab(host, 'เอกสารรายหน่วยงาน')).toBeNull();
    expect(host.drive.files.size).toBe(0);
  });
});

describe('papers in bulk', () => {
  it('makes one Google Doc for each agency, with status and link in its own row', () => {
    const host = agenciesHost(4);
    makeAll(host);
    expect(host.drive.files.size).toBe(4);
    expect(statuses(host)).toHaveLength(4);
    for (const [agency, status, link] of statuses(host)) {
      expect(status).toBe('สร้างแล้ว');
      expect(link).toMatch(/^https:/);
      const file = [...host.drive.files.values()].find(({ id }) => String(link).includes(id));
      expect(file?.name).toContain(String(agency));
    }
  });

  it('skips what is done and unchanged, and makes only what changed', () => {
    const host = agenciesHost(3);
    makeAll(host);
    expect(step(host)).toMatchObject({ results: [], left: 0, unchanged: 3 });
    host.edit('หน่วยงาน', 'E3', '50');
    const again = makeAll(host);
    expect(again.map(({ agency }) => agency)).toEqual([agencyRows(3)[1]?.[1]]);
  });

  it('lets one failure stop nothing, and says in its row what went wrong', () => {
    const host = agenciesHost(3);
    host.onCall = faultAt({
      mode: 'before',
      at: 2,
      method: 'Drive.Files.create',
      message: 'Internal error encountered.',
    });
    const results = makeAll(host);
    expect(results.filter(({ problem }) => problem !== null)).toHaveLength(1);
    expect(
      statuses(host)
        .map(([, status]) => status)
        .sort(),
    ).toEqual(['สร้างแล้ว', 'สร้างแล้ว', 'ไม่สำเร็จ'].sort());
    expect(makeAll(host)).toHaveLength(1);
    expect(host.drive.files.size).toBe(3);
  });

  describe('after a kill', () => {
    const POINTS = [0.2, 0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const;
    let calls: string[] = [];
    beforeAll(() => {
      const whole = agenciesHost(1);
      makeAll(whole);
      calls = [...whole.calls];
    });

    it.each(POINTS)('goes on right: killed when %d of the calls were made', (share) => {
      const host = agenciesHost(1);
      host.onCall = faultAt({ mode: 'dead', at: Math.max(1, Math.floor(share * calls.length)) });
      expect(() => host.rpc('itaMakePapers', [REQUEST])).toThrow('Exceeded maximum execution time');
      host.onCall = null;
      makeAll(host);
      expect(host.drive.files.size).toBe(1);
      expect(statuses(host).map(([, status]) => status)).toEqual(['สร้างแล้ว']);
      expect(statuses(host)[0]?.[2]).toMatch(/^https:/);
    });
  });

  it('finds the document of a call that failed after it was made', () => {
    const host = agenciesHost(1);
    host.onCall = faultAt({
      mode: 'after',
      at: 1,
      method: 'Drive.Files.create',
      message: 'Internal error encountered.',
    });
    makeAll(host);
    host.onCall = null;
    makeAll(host);
    expect(host.drive.files.size).toBe(1);
    expect(statuses(host)[0]?.[1]).toBe('สร้างแล้ว');
  });

  it('takes at most 6 calls for each paper after the first', () => {
    const counts = [2, 5].map((count) => {
      const host = agenciesHost(count);
      makeAll(host);
      return host.calls.length;
    });
    expect(((counts[1] ?? 0) - (counts[0] ?? 0)) / 3).toBeLessThanOrEqual(6);
  });

  it('stops at once where Drive is refused, says why, and hands files over instead when asked', () => {
    const host = agenciesHost(3, {}, { drive: 'refused' });
    expect(step(host)).toMatchObject({ results: [], stopped: { code: 'drive-domain' } });
    expect(step(host, { delivery: 'download' }).files).toHaveLength(3);
  });
});

it('says on every page of a unit inside one agency that nobody has announced its result', () => {
  const host = agenciesHost([
    ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'],
    ['คณะนิติศาสตร์', 90, 90, 90, 90],
    ['คณะแพทยศาสตร์', 80, 80, 80, 80],
  ]);
  const [file] = step(host, { delivery: 'download' }).files;
  const zip = new PizZip(Buffer.from(file?.docxBase64 ?? '', 'base64'));
  const headers = Object.keys(zip.files).filter((name) => /^word\/header\d*\.xml$/.test(name));
  expect(headers.length).toBeGreaterThan(0);
  for (const name of headers) {
    expect(
      zip
        .file(name)
        ?.asText()
        .replace(/<[^>]+>/g, ''),
    ).toContain('ผลภายใน ไม่ใช่ผลของสำนักงาน ป.ป.ช.');
  }
});
