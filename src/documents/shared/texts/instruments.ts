/** What each instrument asks, in our own words, for the paragraph that introduces its scores. */

import type { InstrumentId } from '../../../ita/model';

export interface InstrumentText {
  /** Completes "แบบวัด … เป็น…". */
  readonly purpose: string;
  /** What a question of this instrument is called. */
  readonly item: string;
}

export const INSTRUMENT_TEXTS: Readonly<Record<InstrumentId, InstrumentText>> = {
  IIT: {
    purpose: 'สอบถามบุคลากรของหน่วยงานว่ารับรู้และเห็นอย่างไรต่อการทำงานของหน่วยงานตนเอง',
    item: 'ข้อคำถาม',
  },
  EIT: {
    purpose: 'สอบถามผู้รับบริการ ผู้มาติดต่อ และผู้มีส่วนได้ส่วนเสียภายนอกถึงประสบการณ์ที่ได้รับจากหน่วยงาน',
    item: 'ข้อคำถาม',
  },
  OIT: {
    purpose: 'ตรวจข้อมูลที่หน่วยงานเปิดเผยต่อสาธารณะบนเว็บไซต์ว่าครบถ้วน เป็นปัจจุบัน และเข้าถึงได้',
    item: 'รายการข้อมูล',
  },
};
