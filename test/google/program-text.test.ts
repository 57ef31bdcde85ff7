/** The programs in .html files: whole or refused with a way out, evaluated however the account allows, or pushed plain. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Host, readProject, type Project, type ScriptFile } from 'apps-script-local';

const dist = readProject(join(__dirname, '../../dist'));

/** A host on an empty workbook whose project differs from dist/ as described. */
function host(change: { html?: Record<string, string | null>; scripts?: ScriptFile[] } = {}): Host {
  const html = new Map(dist.html);
  for (const [name, text] of Object.entries(change.html ?? {})) {
    if (text === null) html.delete(name);
    else html.set(name, text);
  }
  const project: Project = { scripts: [...dist.scripts, ...(change.scripts ?? [])], html };
  return new Host({ project });
}

const jobs = dist.html.get('Jobs') ?? '';
const refuse = (name: 'Function' | 'eval'): ScriptFile => ({
  name: `no-${name}.js`,
  code: `${name} = function () { throw new EvalError('Code generation from strings disallowed for this context'); };`,
});

describe('a program that is read as text', () => {
  it.each([
    ['is missing', { Jobs: null }, 'program-missing'],
    ['lacks its last character', { Jobs: jobs.trimEnd().slice(0, -1) }, 'program-changed'],
    ['has one character changed', { Jobs: jobs.replace('แท็บ', 'แท้บ') }, 'program-changed'],
  ])('is refused with the way out when it %s', (_state, html, code) => {
    const answer = host({ html }).rpc('itaOverview');
    expect(answer).toMatchObject({ ok: false, problem: { code, place: null } });
    expect(JSON.stringify(answer)).toContain('npm run push');
  });

  it('leaves the menu, the panel and เกี่ยวกับ working when it is missing', () => {
    const without = host({ html: { Jobs: null, DocxEngine: null } });
    without.rpc('onOpen');
    without.rpc('menuOpenSidebar');
    without.rpc('menuAbout');
    expect(without.ui.shown.map(({ kind }) => kind)).toEqual(['sidebar', 'modal']);
    expect(without.ui.messages).toEqual([]);
  });

  it('tells a menu item’s failure in a dialog, not as an exception', () => {
    const without = host({ html: { Jobs: null } });
    without.rpc('menuCheck');
    expect(without.ui.messages.map(({ message }) => message).join()).toContain('ไม่พบไฟล์ Jobs');
  });

  it('runs by eval where new Function is refused', () => {
    expect(host({ scripts: [refuse('Function')] }).rpc('itaCreateTabs')).toMatchObject({ ok: true });
  });

  it('names the plain push where neither is allowed', () => {
    const answer = host({ scripts: [refuse('Function'), refuse('eval')] }).rpc('itaCreateTabs');
    expect(answer).toMatchObject({ ok: false, problem: { code: 'program-blocked' } });
    expect(JSON.stringify(answer)).toContain('--plain');
    // What an officer reads is Thai; how the account words it, the self-check records.
    expect(JSON.stringify(answer)).not.toMatch(/Error|disallowed/);
  });
});

describe('a plain build', () => {
  it('has every program among its scripts and works where no text may be evaluated', () => {
    const parent = mkdtempSync(join(tmpdir(), 'ita-plain-'));
    try {
      const folder = join(parent, 'dist');
      const build = ['--import', 'tsx', 'scripts/build.ts', '--plain', '--out', folder];
      execFileSync(process.execPath, build, { cwd: join(__dirname, '../..') });
      expect(readdirSync(folder).filter((name) => name.endsWith('.html'))).toEqual(['Notice.html', 'Sidebar.html']);
      const plain = readProject(folder);
      const strict = new Host({
        project: { ...plain, scripts: [...plain.scripts, refuse('Function'), refuse('eval')] },
      });
      expect(strict.rpc('itaCreateTabs')).toMatchObject({ ok: true });
      expect(strict.rpc('itaOverview')).toMatchObject({ ok: true });
    } finally {
      rmSync(parent, { recursive: true });
    }
  });
});
