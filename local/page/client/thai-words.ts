/**
 * The grid in Thai. Fortune-sheet speaks six languages and takes no seventh: here Thai words stand in place of the
 * English ones, for what a person can meet on this page.
 */

import { locale, type Context } from '@fortune-sheet/core';

type Words = ReturnType<typeof locale>;

const MERGED = 'ทำกับช่องที่ผสานกันอยู่ไม่ได้';
const ONE_AREA = 'เลือกช่วงเดียวแล้วลองใหม่';

const THAI: { readonly [Group in keyof Words]?: Partial<Words[Group]> } = {
  rightclick: { copy: 'คัดลอก', paste: 'วาง', clearContent: 'ล้างข้อมูลในช่อง', noMulti: ONE_AREA },
  formula: { sum: 'ผลรวม', average: 'เฉลี่ย', count: 'จำนวน', max: 'สูงสุด', min: 'ต่ำสุด' },
  button: { confirm: 'ตกลง', cancel: 'ยกเลิก', close: 'ปิด' },
  findAndReplace: {
    find: 'ค้นหา',
    replace: 'แทนที่',
    findTextbox: 'ค้นหา',
    replaceTextbox: 'แทนที่ด้วย',
    regexTextbox: 'นิพจน์ปกติ',
    wholeTextbox: 'ตรงทั้งช่อง',
    distinguishTextbox: 'ตัวพิมพ์ตรงกัน',
    allReplaceBtn: 'แทนที่ทั้งหมด',
    replaceBtn: 'แทนที่',
    allFindBtn: 'ค้นหาทั้งหมด',
    findBtn: 'ค้นหาถัดไป',
    noFindTip: 'ไม่พบข้อความนี้',
    modeTip: 'ทำในหน้านี้ไม่ได้',
    searchTargetSheet: 'แท็บ',
    searchTargetCell: 'ช่อง',
    searchTargetValue: 'ค่า',
    searchInputTip: 'พิมพ์ข้อความที่ต้องการค้นหา',
    noReplceTip: 'ไม่มีข้อความให้แทนที่',
    noMatchTip: 'ไม่พบข้อความที่ตรงกัน',
    successTip: 'พบ ${xlength} แห่ง',
  },
  insertLink: { openLink: 'เปิดลิงก์', goTo: 'ไปที่ ${linkAddress}' },
  dropCell: { copyCell: 'คัดลอก', sequence: 'เรียงลำดับต่อ' },
  drag: {
    noMerge: MERGED,
    noMulti: ONE_AREA,
    noPaste: 'วางที่นี่ไม่ได้ เลือกช่องแล้ววางใหม่',
    noPartMerge: MERGED,
    inputCorrect: 'ค่าไม่ถูกต้อง',
  },
  generalDialog: {
    partiallyError: MERGED,
    readOnlyError: 'แก้ไขที่นี่ไม่ได้',
    noSeletionError: 'เลือกช่องก่อน',
    cannotSelectMultiple: ONE_AREA,
  },
  info: {
    loading: 'กำลังโหลด…',
    tipInputNumber: 'พิมพ์เป็นตัวเลข',
    tipRowHeightLimit: 'ความสูงของแถวต้องอยู่ระหว่าง 0–545',
    tipColumnWidthLimit: 'ความกว้างของคอลัมน์ต้องอยู่ระหว่าง 0–2038',
    Dropdown: 'รายการ',
    zoomIn: 'ขยาย',
    zoomOut: 'ย่อ',
    currentCellInput: 'ข้อความในช่องที่เลือก',
    // What follows is heard by a screen reader only.
    sheetIsFocused: 'แป้นพิมพ์อยู่ในตาราง กด F6 เพื่อไปแผงควบคุม',
    sheetNotFocused: 'แป้นพิมพ์อยู่นอกตาราง',
    sheetSrIntro: 'กด F6 เพื่อสลับระหว่างตารางกับแผงควบคุม',
    shortcuts: 'แป้นลัด',
    toggleSheetFocusShortcut: 'ล็อกหรือปลดล็อกแป้นพิมพ์ในตาราง: Shift, Control, F',
    selectRangeShortcut: 'เลือกช่วง: Shift กับลูกศร',
    autoFillDownShortcut: 'เติมลงจากช่องแรก: Control, D',
    autoFillRightShortcut: 'เติมไปทางขวาจากช่องแรก: Control, R',
    boldTextShortcut: 'ตัวหนา: Control, B',
    copyShortcut: 'คัดลอก: Control, C',
    pasteShortcut: 'วาง: Control, V',
    undoShortcut: 'เลิกทำ: Control, Z',
    redoShortcut: 'ทำซ้ำ: Control, Shift, Z',
    deleteCellContentShortcut: 'ล้างข้อมูลในช่อง: Delete หรือ Backspace',
    confirmCellEditShortcut: 'ยืนยันแล้วเลื่อนลง: Enter',
    moveRightShortcut: 'เลื่อนไปทางขวา: Tab',
    moveLeftShortcut: 'เลื่อนไปทางซ้าย: Shift, Tab',
  },
};

/** Called once, before the first grid is drawn. */
export function speakThai(): void {
  // The language is all that is looked at, and what comes back is the library's own object.
  const words = locale({ lang: 'en' } as Context);
  for (const group of Object.keys(THAI) as (keyof Words)[]) Object.assign(words[group], THAI[group]);
}
