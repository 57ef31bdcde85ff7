/**
 * Templates and the garuda as their page shows them: what the workbook uses, and what came of the last press. A file is
 * weighed here before it is sent, so that nobody waits for the refusal of one that is too large.
 */

import { useState } from 'preact/hooks';
import type { DocumentId, Outcome, TemplateFault, TemplatesState, UseTemplateResult } from '../../shared/rpc';
import { LARGEST_TEMPLATE_MB, MEGABYTE } from '../../shared/rpc-values';
import { base64Of } from './file-bytes';
import { tooLarge, unreadable } from './file-problems';
import { download } from './download';
import { openPicture, type ChosenPicture } from './open-picture';
import { call } from './services';
import type { Work } from './use-work';

/** Where on the page something was pressed, so that its result stands there. */
export type Spot = `${DocumentId}/${'word' | 'doc' | 'built-in'}` | 'garuda' | 'page';

/** A file, or a Google Doc, that cannot be used as a template. */
export interface Verdict {
  readonly fileName: string;
  readonly faults: readonly TemplateFault[];
}

export interface Templates {
  /** Null until they were read. */
  readonly known: TemplatesState | null;
  readonly spot: Spot;
  readonly verdict: Verdict | null;
  read(): void;
  exportTemplate(id: DocumentId, builtIn: boolean): void;
  checkFile(id: DocumentId, file: File): void;
  applyFile(id: DocumentId, file: File): void;
  edit(id: DocumentId): void;
  saveBack(id: DocumentId): void;
  reset(id: DocumentId): void;
  /** The garuda that was chosen, as soon as it could be opened. */
  readonly picture: ChosenPicture | null;
  choosePicture(file: File): void;
  applyGaruda({ name, address }: ChosenPicture): void;
  removeGaruda(): void;
}

export function useTemplates(work: Work): Templates {
  const [known, setKnown] = useState<TemplatesState | null>(null);
  const [spot, setSpot] = useState<Spot>('page');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [picture, setPicture] = useState<ChosenPicture | null>(null);

  const ask = <T>(at: Spot, text: string, question: () => Promise<Outcome<T>>, answered: (value: T) => void): void => {
    if (!work.isIdle()) return;
    setSpot(at);
    setVerdict(null);
    work.ask('templates', text, question, answered);
  };
  const succeed = (text: string): void => work.succeed('templates', text);
  const changed = (text: string) => (templates: TemplatesState) => {
    setKnown(templates);
    succeed(text);
  };

  const send = <T>(
    at: Spot,
    text: string,
    file: File,
    question: (base64: string) => Promise<Outcome<T>>,
    answered: (value: T) => void,
  ): void => {
    ask(
      at,
      text,
      async () => {
        const largest = known?.largestMb ?? LARGEST_TEMPLATE_MB;
        if (file.size > largest * MEGABYTE) return { ok: false, problem: tooLarge(file, largest) };
        const base64 = await base64Of(file);
        return base64 === null ? { ok: false, problem: unreadable(file) } : question(base64);
      },
      answered,
    );
  };

  const judged = (fileName: string, faults: readonly TemplateFault[], text: string): void => {
    if (faults.length === 0) succeed(text);
    else {
      setVerdict({ fileName, faults });
      work.patch({ said: `${fileName} ใช้เป็นแม่แบบไม่ได้ พบ ${faults.length} จุดที่ต้องแก้` });
    }
  };
  const stored =
    (fileName: string) =>
    ({ faults, added, templates }: UseTemplateResult): void => {
      setKnown(templates);
      judged(fileName, faults, `ใช้เป็นแม่แบบแล้ว เอกสารฉบับต่อไปสร้างจากแม่แบบนี้ ${added}`.trim());
    };

  return {
    known,
    spot,
    verdict,
    read: () => {
      setPicture(null);
      ask('page', 'กำลังดูแม่แบบในสมุดงาน', () => call('itaTemplates'), setKnown);
    },
    exportTemplate: (id, builtIn) =>
      ask(
        `${id}/word`,
        'กำลังเตรียมไฟล์แม่แบบ',
        () => call('itaExportTemplate', { id, builtIn }),
        (file) => {
          download(file);
          succeed(`ดาวน์โหลด ${file.fileName} แล้ว`);
        },
      ),
    checkFile: (id, file) =>
      send(
        `${id}/word`,
        `กำลังตรวจ ${file.name}`,
        file,
        (docxBase64) => call('itaCheckTemplate', { id, fileName: file.name, docxBase64 }),
        ({ faults, added }) => judged(file.name, faults, `ไม่พบข้อผิดพลาด ใช้เป็นแม่แบบได้ ยังไม่ได้เปลี่ยนแม่แบบ ${added}`.trim()),
      ),
    applyFile: (id, file) =>
      send(
        `${id}/word`,
        `กำลังตรวจและเก็บ ${file.name}`,
        file,
        (docxBase64) => call('itaUseTemplate', { id, fileName: file.name, docxBase64 }),
        stored(file.name),
      ),
    edit: (id) =>
      ask(
        `${id}/doc`,
        'กำลังเตรียม Google เอกสารของแม่แบบ',
        () => call('itaEditTemplate', { id }),
        ({ templates }) => changed('พร้อมแก้ไขแล้ว กด เปิดเอกสารแม่แบบ')(templates),
      ),
    saveBack: (id) =>
      ask(
        `${id}/doc`,
        'กำลังตรวจและบันทึกกลับเป็นแม่แบบ',
        () => call('itaSaveTemplate', { id }),
        stored('Google เอกสารของแม่แบบ'),
      ),
    reset: (id) =>
      ask(
        `${id}/built-in`,
        'กำลังกลับไปใช้แม่แบบของระบบ',
        () => call('itaResetTemplate', { id }),
        changed('กลับไปใช้แม่แบบของระบบแล้ว'),
      ),
    picture,
    choosePicture: (file) => {
      if (!work.isIdle()) return;
      setPicture(null);
      ask(
        'garuda',
        `กำลังเปิด ${file.name}`,
        () => openPicture(file),
        (opened) => {
          setPicture(opened);
          succeed('ยังไม่ได้เก็บภาพนี้ กด ใช้ภาพนี้ เพื่อเก็บลงสมุดงาน');
        },
      );
    },
    applyGaruda: ({ name, address }) =>
      ask(
        'garuda',
        'กำลังเก็บภาพครุฑ',
        () => call('itaUseGaruda', { fileName: name, base64: address.slice(address.indexOf(',') + 1) }),
        changed('เก็บภาพครุฑแล้ว บันทึกข้อความฉบับต่อไปใช้ภาพนี้'),
      ),
    removeGaruda: () => {
      setPicture(null);
      ask('garuda', 'กำลังเอาภาพครุฑออก', () => call('itaRemoveGaruda'), changed('เอาภาพครุฑออกแล้ว'));
    },
  };
}
