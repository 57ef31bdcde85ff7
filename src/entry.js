/**
 * The globals of the add-in, by hand and unbundled: Apps Script sees only functions that a file declares at top level,
 * and builds the autocomplete of a custom function from the JSDoc and the parameters written here.
 * Everything is in the bundle, whose one global is `Ita`.
 */

/* global Ita */

// ---- Custom functions (ITA_*) ------------------------------------------------------------------------------------

/**
 * ระดับผลการประเมิน ITA ของแต่ละแถว ช่วง 1 คอลัมน์คือคะแนนรวม ช่วง 4 คอลัมน์คือ คะแนนรวม IIT EIT OIT ตามลำดับ
 * หรือใส่คะแนนรวม IIT EIT OIT แยกกันสี่ค่า (หรือสี่คอลัมน์ที่มีจำนวนแถวเท่ากัน) แล้วตามด้วยมาตราส่วนถ้าต้องการ
 * ถ้าคะแนนรวมอย่างเดียวยังชี้ขาดไม่ได้ จะแสดงทุกระดับที่เป็นไปได้ เช่น "ผ่านดี หรือ ผ่าน"
 * แถวที่ว่างได้ผลว่าง แถวที่มีค่าใช้ไม่ได้แสดงข้อความที่ขึ้นต้นด้วย # คะแนนแบบวัดที่ถ่วงน้ำหนักไว้แล้ว (30/30/40)
 * และรวมกันได้เท่าคะแนนรวม จะถูกแปลงกลับเป็นฐาน 100 ก่อน
 *
 * รับเลขไทย "ร้อยละ ๙๙.๔๖" และ "91.50 คะแนน" ได้ ฟังก์ชันไม่ทราบรูปแบบของเซลล์ ค่าที่อยู่ระหว่าง 0 กับ 1
 * จึงถือเป็นเซลล์ร้อยละ (0.9946 คือ 99.46) ส่วน 1 ถือเป็น 100 เฉพาะเมื่อมีค่าเช่นนั้นอยู่ในสูตรเดียวกัน
 * ห้ามอ้างช่วงที่มีเซลล์ NOW() RAND() RANDARRAY() หรือ RANDBETWEEN() เพราะ Google ชีตจะไม่คำนวณให้
 *
 * ตัวอย่าง: =ITA_RATING(B2:E9) หรือ =ITA_RATING(B2:B9, "letter") หรือ =ITA_RATING(91.50, 2565)
 * หรือ =ITA_RATING(91.4, 95, 83, 97)
 *
 * @param {number|string|Array<Array<number|string>>} scores คะแนน 0–100: คะแนนรวม 1 คอลัมน์ หรือ คะแนนรวม IIT EIT OIT 4 คอลัมน์
 * @param {string|number|Array<Array<number|string>>} scaleOrIit ไม่บังคับ: มาตราส่วน "letter" (AA–F) "level" (ผ่านดีเยี่ยม–ต้องปรับปรุงโดยด่วน) หรือปีงบประมาณของผลประเมิน เช่น 2567 ถ้าไม่ระบุใช้ "level" หากใส่คะแนนแยกสี่ค่า ช่องนี้คือคะแนน IIT
 * @param {number|string|Array<Array<number|string>>} eit ไม่บังคับ: คะแนน EIT เมื่อใส่คะแนนแยกสี่ค่า
 * @param {number|string|Array<Array<number|string>>} oit ไม่บังคับ: คะแนน OIT เมื่อใส่คะแนนแยกสี่ค่า
 * @param {string|number} scale ไม่บังคับ: มาตราส่วน เมื่อใส่คะแนนแยกสี่ค่า
 * @return {string|Array<Array<string>>} ระดับผลการประเมิน จำนวนแถวเท่าเดิม 1 คอลัมน์
 * @customfunction
 */
function ITA_RATING(scores, scaleOrIit, eit, oit, scale) {
  return Ita.ITA_RATING(scores, scaleOrIit, eit, oit, scale);
}

/**
 * จัดกลุ่มคะแนนทุกเซลล์ในช่วง: ต่ำกว่าเกณฑ์เป้าหมายคือ "ต้องแก้ไขโดยเร่งด่วน" ตั้งแต่เกณฑ์รักษามาตรฐานขึ้นไปคือ
 * "รักษามาตรฐาน" ระหว่างสองเกณฑ์คือ "ควรพัฒนาให้ดีขึ้น" โดยปัดคะแนนเป็นทศนิยม 2 ตำแหน่งก่อนเทียบ
 * เซลล์ว่างได้ผลว่าง เซลล์ที่ไม่ใช่คะแนนแสดงข้อความที่ขึ้นต้นด้วย #
 *
 * ค่าที่อยู่ระหว่าง 0 กับ 1 ถือเป็นเซลล์ร้อยละ (0.9946 คือ 99.46) ส่วน 1 ถือเป็น 100 เฉพาะเมื่อมีค่าเช่นนั้นอยู่ในสูตรเดียวกัน
 * ห้ามอ้างช่วงที่มีเซลล์ NOW() RAND() RANDARRAY() หรือ RANDBETWEEN() เพราะ Google ชีตจะไม่คำนวณให้
 *
 * ตัวอย่าง: =ITA_WEAKNESS(D2:D11) หรือ =ITA_WEAKNESS(D2:D11, 85, 95)
 *
 * @param {number|string|Array<Array<number|string>>} scores คะแนน 0–100 ช่วงขนาดใดก็ได้
 * @param {number} target ไม่บังคับ: เกณฑ์เป้าหมาย ถ้าไม่ระบุใช้ 85
 * @param {number} maintain ไม่บังคับ: เกณฑ์รักษามาตรฐาน ถ้าไม่ระบุใช้ 95
 * @return {string|Array<Array<string>>} กลุ่มของแต่ละเซลล์ ขนาดเท่าช่วงเดิม
 * @customfunction
 */
function ITA_WEAKNESS(scores, target, maintain) {
  return Ita.ITA_WEAKNESS(scores, target, maintain);
}

/**
 * รายการที่ได้คะแนนต่ำสุด เรียงจากต่ำไปสูง 4 คอลัมน์: อันดับ ชื่อ คะแนน และส่วนที่ขาดจากเกณฑ์เป้าหมาย (0 เมื่อถึงเกณฑ์แล้ว)
 * ไม่มีแถวหัวตาราง คะแนนเท่ากันเรียงตามลำดับในชีต เซลล์คะแนนที่ว่างไม่นำมาจัดอันดับ
 * รายการที่คะแนนใช้ไม่ได้ต่อท้ายตารางพร้อมข้อความที่ขึ้นต้นด้วย # โดยไม่นับรวมในจำนวนที่ขอ
 *
 * ค่าที่อยู่ระหว่าง 0 กับ 1 ถือเป็นเซลล์ร้อยละ (0.9946 คือ 99.46) ส่วน 1 ถือเป็น 100 เฉพาะเมื่อมีค่าเช่นนั้นอยู่ในสูตรเดียวกัน
 * ห้ามอ้างช่วงที่มีเซลล์ NOW() RAND() RANDARRAY() หรือ RANDBETWEEN() เพราะ Google ชีตจะไม่คำนวณให้
 *
 * ตัวอย่าง: =ITA_WEAKEST(B2:B11, D2:D11, 3) หรือ =ITA_WEAKEST(B2:B11, D2:D11, 5, 90)
 *
 * @param {Array<Array<string>>} labels ช่วงชื่อตัวชี้วัดหรือข้อคำถาม
 * @param {Array<Array<number|string>>} scores ช่วงคะแนน 0–100 ขนาดเท่ากับช่วงชื่อ
 * @param {number} count ไม่บังคับ: จำนวนรายการที่ต้องการ ถ้าไม่ระบุแสดงทั้งหมด
 * @param {number} target ไม่บังคับ: เกณฑ์เป้าหมาย ถ้าไม่ระบุใช้ 85
 * @return {Array<Array<number|string>>} ตาราง อันดับ ชื่อ คะแนน ส่วนที่ขาด
 * @customfunction
 */
function ITA_WEAKEST(labels, scores, count, target) {
  return Ita.ITA_WEAKEST(labels, scores, count, target);
}

/**
 * คะแนนรวมที่คำนวณจากตัวชี้วัดที่ 1–10: ค่าเฉลี่ยของ IIT (1–5) EIT (6–8) OIT (9–10) ถ่วงน้ำหนัก 30/30/40
 * ปัดเป็นทศนิยม 2 ตำแหน่งครั้งเดียวตอนท้าย ว่างทั้งชุดได้ผลว่าง ถ้าขาดบางตัวชี้วัดจะบอกว่าขาดตัวใด ไม่คำนวณแทนให้
 *
 * ค่าที่อยู่ระหว่าง 0 กับ 1 ถือเป็นเซลล์ร้อยละ (0.9946 คือ 99.46) ส่วน 1 ถือเป็น 100 เฉพาะเมื่อมีค่าเช่นนั้นอยู่ในสูตรเดียวกัน
 * ห้ามอ้างช่วงที่มีเซลล์ NOW() RAND() RANDARRAY() หรือ RANDBETWEEN() เพราะ Google ชีตจะไม่คำนวณให้
 *
 * ตัวอย่าง: =ITA_TOTAL(D2:D11) หรือ =ITA_TOTAL(B2:K9)
 *
 * @param {Array<Array<number|string>>} indicators คะแนนตัวชี้วัดที่ 1–10 ในแถวหรือคอลัมน์เดียว หรือหลายแถว แถวละ 10 คอลัมน์
 * @return {Array<Array<number|string>>} คะแนนรวม 0–100 หนึ่งค่าต่อหนึ่งชุด
 * @customfunction
 */
function ITA_TOTAL(indicators) {
  return Ita.ITA_TOTAL(indicators);
}

/**
 * คะแนน IIT EIT OIT และคะแนนรวม (4 คอลัมน์) ที่คำนวณจากตัวชี้วัดที่ 1–10
 * แบบวัดที่ตัวชี้วัดของตนครบจะแสดงแม้แบบวัดอื่นยังขาด ส่วนที่ยังไม่ทราบเว้นว่าง
 *
 * ค่าที่อยู่ระหว่าง 0 กับ 1 ถือเป็นเซลล์ร้อยละ (0.9946 คือ 99.46) ส่วน 1 ถือเป็น 100 เฉพาะเมื่อมีค่าเช่นนั้นอยู่ในสูตรเดียวกัน
 * ห้ามอ้างช่วงที่มีเซลล์ NOW() RAND() RANDARRAY() หรือ RANDBETWEEN() เพราะ Google ชีตจะไม่คำนวณให้
 *
 * ตัวอย่าง: =ITA_INSTRUMENTS(D2:D11) หรือ =ITA_INSTRUMENTS(B2:K9)
 *
 * @param {Array<Array<number|string>>} indicators คะแนนตัวชี้วัดที่ 1–10 ในแถวหรือคอลัมน์เดียว หรือหลายแถว แถวละ 10 คอลัมน์
 * @return {Array<Array<number|string>>} IIT EIT OIT คะแนนรวม หนึ่งแถวต่อหนึ่งชุด
 * @customfunction
 */
function ITA_INSTRUMENTS(indicators) {
  return Ita.ITA_INSTRUMENTS(indicators);
}

/**
 * ระดับถัดไป (ผลตั้งแต่ปี 2566) และคะแนนที่ยังขาด 2 คอลัมน์ เช่น "ผ่านดี" กับ "EIT ขาด 1.85 คะแนน"
 * ถ้าอยู่ระดับสูงสุดแล้ว คอลัมน์แรกว่าง คะแนนแบบวัดที่ถ่วงน้ำหนักไว้แล้ว (30/30/40) และรวมกันได้เท่าคะแนนรวม
 * จะถูกแปลงกลับเป็นฐาน 100 ก่อน
 *
 * ค่าที่อยู่ระหว่าง 0 กับ 1 ถือเป็นเซลล์ร้อยละ (0.9946 คือ 99.46) ส่วน 1 ถือเป็น 100 เฉพาะเมื่อมีค่าเช่นนั้นอยู่ในสูตรเดียวกัน
 * ห้ามอ้างช่วงที่มีเซลล์ NOW() RAND() RANDARRAY() หรือ RANDBETWEEN() เพราะ Google ชีตจะไม่คำนวณให้
 *
 * ตัวอย่าง: =ITA_NEXT_LEVEL(91.40, 91.76, 83.15, 97.32) หรือ =ITA_NEXT_LEVEL(B2:E9)
 * หรือ =ITA_NEXT_LEVEL(B2:B9, C2:C9, D2:D9, E2:E9)
 *
 * @param {number|string|Array<Array<number|string>>} total คะแนนรวม 0–100 หรือช่วง 4 คอลัมน์ คะแนนรวม IIT EIT OIT
 * @param {number|string|Array<Array<number|string>>} iit คะแนน IIT ไม่ต้องใส่เมื่อช่วงแรกมี 4 คอลัมน์
 * @param {number|string|Array<Array<number|string>>} eit คะแนน EIT ไม่ต้องใส่เมื่อช่วงแรกมี 4 คอลัมน์
 * @param {number|string|Array<Array<number|string>>} oit คะแนน OIT ไม่ต้องใส่เมื่อช่วงแรกมี 4 คอลัมน์
 * @return {Array<Array<string>>} ระดับถัดไป และคะแนนที่ยังขาด
 * @customfunction
 */
function ITA_NEXT_LEVEL(total, iit, eit, oit) {
  return Ita.ITA_NEXT_LEVEL(total, iit, eit, oit);
}

/**
 * แปลงเป็นเลขไทย ตัวเลขกำหนดจำนวนทศนิยมได้ (ปัดครึ่งขึ้น) วันที่เขียนเต็มเป็น ๕ มกราคม ๒๕๖๗ ข้อความเปลี่ยนเฉพาะตัวเลข
 * เซลล์ว่างได้ผลว่าง
 *
 * วันที่ใช้เขตเวลาของสคริปต์ (กรุงเทพฯ) ถ้าเขตเวลาของสมุดงานต่างออกไป วันอาจคลาดเคลื่อนได้ ให้ตั้งสมุดงานเป็นเวลากรุงเทพฯ
 * เซลล์ร้อยละ 10% เข้ามาเป็น 0.1 หากต้องการ ๑๐% ให้ใช้ =ITA_THAI(TEXT(A1, "0%"))
 * ห้ามอ้างช่วงที่มีเซลล์ NOW() RAND() RANDARRAY() หรือ RANDBETWEEN() เพราะ Google ชีตจะไม่คำนวณให้
 *
 * ตัวอย่าง: =ITA_THAI(91.5, 2) ได้ ๙๑.๕๐ หรือ =ITA_THAI(A2:A20)
 *
 * @param {number|string|Date|Array<Array<number|string|Date>>} value ตัวเลข วันที่ หรือข้อความ เซลล์เดียวหรือทั้งช่วง
 * @param {number} decimals ไม่บังคับ: จำนวนทศนิยม 0–10 ถ้าไม่ระบุแสดงตามค่าเดิม
 * @return {string|Array<Array<string>>} ข้อความเลขไทย ขนาดเท่าช่วงเดิม
 * @customfunction
 */
function ITA_THAI(value, decimals) {
  return Ita.ITA_THAI(value, decimals);
}

/**
 * อันดับของแต่ละคะแนนในช่วง 1 คือสูงสุด คะแนนเท่ากัน (เมื่อปัดเป็นทศนิยม 2 ตำแหน่ง) ได้อันดับเดียวกันแล้วข้ามอันดับถัดไป
 * เช่น 1, 2, 2, 4 เซลล์ว่างได้ผลว่าง เซลล์ที่ไม่ใช่คะแนนแสดงข้อความที่ขึ้นต้นด้วย #
 *
 * ค่าที่อยู่ระหว่าง 0 กับ 1 ถือเป็นเซลล์ร้อยละ (0.9946 คือ 99.46) ส่วน 1 ถือเป็น 100 เฉพาะเมื่อมีค่าเช่นนั้นอยู่ในสูตรเดียวกัน
 * ห้ามอ้างช่วงที่มีเซลล์ NOW() RAND() RANDARRAY() หรือ RANDBETWEEN() เพราะ Google ชีตจะไม่คำนวณให้
 *
 * ตัวอย่าง: =ITA_RANK(M2:M40)
 *
 * @param {Array<Array<number|string>>} scores คะแนน 0–100 ของทุกหน่วยงาน เช่น คอลัมน์คะแนนรวม
 * @return {Array<Array<number|string>>} อันดับ ขนาดเท่าช่วงเดิม
 * @customfunction
 */
function ITA_RANK(scores) {
  return Ita.ITA_RANK(scores);
}

/**
 * จำนวนและร้อยละของหน่วยงานในแต่ละระดับ ใส่ช่วงเช่นเดียวกับ ITA_RATING: 1 คอลัมน์คือคะแนนรวม 4 คอลัมน์คือ คะแนนรวม IIT EIT OIT
 * หรือสี่คอลัมน์แยกกัน แล้วตามด้วยมาตราส่วนถ้าต้องการ แถวที่ว่างไม่นับ แถวที่คะแนนรวมอย่างเดียวยังชี้ขาดไม่ได้และแถวที่คะแนนใช้ไม่ได้
 * แสดงเป็นบรรทัดของตนเอง บรรทัดสุดท้ายคือผลรวม
 *
 * ค่าที่อยู่ระหว่าง 0 กับ 1 ถือเป็นเซลล์ร้อยละ (0.9946 คือ 99.46) ส่วน 1 ถือเป็น 100 เฉพาะเมื่อมีค่าเช่นนั้นอยู่ในสูตรเดียวกัน
 * ห้ามอ้างช่วงที่มีเซลล์ NOW() RAND() RANDARRAY() หรือ RANDBETWEEN() เพราะ Google ชีตจะไม่คำนวณให้
 *
 * ตัวอย่าง: =ITA_LEVELS(M2:M40, N2:N40, O2:O40, P2:P40) หรือ =ITA_LEVELS(M2:P40) หรือ =ITA_LEVELS(M2:M40, 2565)
 *
 * @param {Array<Array<number|string>>} scores คะแนน 0–100: คะแนนรวม 1 คอลัมน์ หรือ คะแนนรวม IIT EIT OIT 4 คอลัมน์
 * @param {string|number|Array<Array<number|string>>} scaleOrIit ไม่บังคับ: มาตราส่วน "letter" "level" หรือปีงบประมาณของผลประเมิน ถ้าไม่ระบุใช้ "level" หากใส่สี่คอลัมน์แยกกัน ช่องนี้คือคะแนน IIT
 * @param {Array<Array<number|string>>} eit ไม่บังคับ: คะแนน EIT เมื่อใส่สี่คอลัมน์แยกกัน
 * @param {Array<Array<number|string>>} oit ไม่บังคับ: คะแนน OIT เมื่อใส่สี่คอลัมน์แยกกัน
 * @param {string|number} scale ไม่บังคับ: มาตราส่วน เมื่อใส่สี่คอลัมน์แยกกัน
 * @return {Array<Array<number|string>>} ตาราง ระดับ จำนวน ร้อยละ
 * @customfunction
 */
function ITA_LEVELS(scores, scaleOrIit, eit, oit, scale) {
  return Ita.ITA_LEVELS(scores, scaleOrIit, eit, oit, scale);
}

// ---- End of the custom functions ---------------------------------------------------------------------------------

// ---- Triggers and menu -------------------------------------------------------------------------------------------

/** เมื่อเปิดสมุดงาน: สร้างเมนู ITA เท่านั้น ไม่อ่านหรือเขียนข้อมูล */
function onOpen() {
  Ita.onOpen();
}

/** เมื่อติดตั้งส่วนเสริม */
function onInstall() {
  Ita.onInstall();
}

/** เมนู ITA > เปิดแผงควบคุม */
function menuOpenSidebar() {
  Ita.menuOpenSidebar();
}

/** เมนู ITA > สร้างแท็บ */
function menuCreateTabs() {
  Ita.menuCreateTabs();
}

/** เมนู ITA > นำเข้าจากรายงาน */
function menuImport() {
  Ita.menuImport();
}

/** เมนู ITA > ตรวจ */
function menuCheck() {
  Ita.menuCheck();
}

/** เมนู ITA > วิเคราะห์ */
function menuAnalyse() {
  Ita.menuAnalyse();
}

/** เมนู ITA > สร้างเอกสาร > รายงานวิเคราะห์ผลการประเมิน */
function menuAnalysisDocument() {
  Ita.menuAnalysisDocument();
}

/** เมนู ITA > สร้างเอกสาร > มาตรการส่งเสริมคุณธรรมและความโปร่งใส */
function menuMeasuresDocument() {
  Ita.menuMeasuresDocument();
}

/** เมนู ITA > สร้างเอกสาร > รายงานผลการดำเนินการ */
function menuResultsDocument() {
  Ita.menuResultsDocument();
}

/** เมนู ITA > สร้างเอกสาร > รายงานประจำปี */
function menuAnnualDocument() {
  Ita.menuAnnualDocument();
}

/** เมนู ITA > สร้างเอกสาร > สรุปผลการประชุม */
function menuMeetingDocument() {
  Ita.menuMeetingDocument();
}

/** เมนู ITA > สร้างเอกสาร > สรุปมติคณะกรรมการ */
function menuResolutionDocument() {
  Ita.menuResolutionDocument();
}

/** เมนู ITA > เสนอร่างมาตรการ */
function menuSuggestMeasures() {
  Ita.menuSuggestMeasures();
}

/** เมนู ITA > หลายหน่วยงาน > สร้างแท็บหน่วยงาน */
function menuCreateAgencyTabs() {
  Ita.menuCreateAgencyTabs();
}

/** เมนู ITA > หลายหน่วยงาน > เขียนภาพรวม */
function menuWriteAgencies() {
  Ita.menuWriteAgencies();
}

/** เมนู ITA > หลายหน่วยงาน > รายงานภาพรวมหลายหน่วยงาน */
function menuOverviewDocument() {
  Ita.menuOverviewDocument();
}

/** เมนู ITA > หลายหน่วยงาน > เอกสารทุกหน่วยงาน */
function menuAgencies() {
  Ita.menuAgencies();
}

/** เมนู ITA > แนวโน้มและผลของมาตรการ */
function menuYears() {
  Ita.menuYears();
}

/** เมนู ITA > เริ่มปีใหม่ */
function menuNextYear() {
  Ita.menuNextYear();
}

/** เมนู ITA > แม่แบบและตราครุฑ */
function menuTemplates() {
  Ita.menuTemplates();
}

/** เมนู ITA > ทดสอบระบบ */
function menuSelfCheck() {
  Ita.menuSelfCheck();
}

/** เมนู ITA > เกี่ยวกับ */
function menuAbout() {
  Ita.menuAbout();
}

// ---- Calls from the sidebar, the local page and the command line (types: src/shared/rpc.ts) ------------------------------

/** ทุกอย่างที่แผงควบคุมแสดง จากการอ่านสมุดงานครั้งเดียว */
function itaOverview() {
  return Ita.itaOverview();
}

/** รหัสของข้อมูลขณะนี้ ให้แผงควบคุมรู้ว่าข้อมูลเปลี่ยนไปหรือไม่โดยไม่ต้องอ่านใหม่ทั้งหมด */
function itaSheetsCode() {
  return Ita.itaSheetsCode();
}

/** จำว่าใช้แท็บใดเป็นแหล่งข้อมูล */
function itaChooseTab(request) {
  return Ita.itaChooseTab(request);
}

/** แถวแรก ๆ ของแท็บ ให้ผู้ใช้ชี้ว่าคอลัมน์ใดคืออะไร */
function itaSheetHeads(request) {
  return Ita.itaSheetHeads(request);
}

/** จำว่าคอลัมน์ใดของแท็บคืออะไร */
function itaChooseColumns(request) {
  return Ita.itaChooseColumns(request);
}

/** ไปยังช่องหรือแท็บ */
function itaGoTo(request) {
  return Ita.itaGoTo(request);
}

/** แก้ตามที่การตรวจเสนอ */
function itaApplyFix(request) {
  return Ita.itaApplyFix(request);
}

/** อ่านข้อความหรือตารางที่วาง และบอกว่าจะใส่ค่าใดลงในช่องใด โดยยังไม่เขียน */
function itaPreviewImport(request) {
  return Ita.itaPreviewImport(request);
}

/** ใส่ค่าที่ยอมรับลงในแท็บ */
function itaAcceptImport(request) {
  return Ita.itaAcceptImport(request);
}

/** สร้างแท็บที่ยังไม่มี */
function itaCreateTabs() {
  return Ita.itaCreateTabs();
}

/** ตรวจข้อมูลและเขียนแท็บตรวจสอบ */
function itaCheck() {
  return Ita.itaCheck();
}

/** วิเคราะห์และเขียนแท็บผลลัพธ์ */
function itaAnalyse() {
  return Ita.itaAnalyse();
}

/** สร้างเอกสารหนึ่งฉบับ */
function itaMakeDocument(request) {
  return Ita.itaMakeDocument(request);
}

/** แม่แบบและภาพครุฑที่สมุดงานใช้อยู่ */
function itaTemplates() {
  return Ita.itaTemplates();
}

/** แม่แบบเป็นไฟล์ .docx */
function itaExportTemplate(request) {
  return Ita.itaExportTemplate(request);
}

/** ตรวจไฟล์แม่แบบโดยยังไม่ใช้ */
function itaCheckTemplate(request) {
  return Ita.itaCheckTemplate(request);
}

/** ตรวจและใช้ไฟล์แม่แบบ */
function itaUseTemplate(request) {
  return Ita.itaUseTemplate(request);
}

/** กลับไปใช้แม่แบบของระบบ */
function itaResetTemplate(request) {
  return Ita.itaResetTemplate(request);
}

/** เปิดแม่แบบเป็น Google เอกสาร */
function itaEditTemplate(request) {
  return Ita.itaEditTemplate(request);
}

/** บันทึก Google เอกสารกลับเป็นแม่แบบ */
function itaSaveTemplate(request) {
  return Ita.itaSaveTemplate(request);
}

/** เก็บภาพครุฑในสมุดงาน */
function itaUseGaruda(request) {
  return Ita.itaUseGaruda(request);
}

/** เอาภาพครุฑออก */
function itaRemoveGaruda() {
  return Ita.itaRemoveGaruda();
}

/** เพิ่มร่างมาตรการของตัวชี้วัดที่ต้องพัฒนา */
function itaSuggestMeasures() {
  return Ita.itaSuggestMeasures();
}

/** ภาพรวมของสมุดงานหลายหน่วยงาน */
function itaAgencies() {
  return Ita.itaAgencies();
}

/** เขียนแท็บ ภาพรวม และ ผิดปกติ */
function itaWriteAgencies() {
  return Ita.itaWriteAgencies();
}

/** ตรวจก่อนสร้างเอกสารของทุกหน่วยงาน */
function itaPlanPapers(request) {
  return Ita.itaPlanPapers(request);
}

/** สร้างเอกสารของทุกหน่วยงานครั้งละส่วน */
function itaMakePapers(request) {
  return Ita.itaMakePapers(request);
}

/** สร้างแท็บ หน่วยงาน และ ตั้งค่าหน่วยงาน */
function itaCreateAgencyTabs() {
  return Ita.itaCreateAgencyTabs();
}

/** สถานะรอบพิจารณาของคณะกรรมการ */
function itaRoundStatus() {
  return Ita.itaRoundStatus();
}

/** ส่ง ปิด หรือเปิดรอบพิจารณา และสร้างแท็บของคณะกรรมการ */
function itaRound(request) {
  return Ita.itaRound(request);
}

/** ตอบความเห็นของคณะกรรมการ */
function itaAnswerRemark(request) {
  return Ita.itaAnswerRemark(request);
}

/** เอกสารที่ขออนุมัติผ่าน Google ได้ และผู้ที่จะได้รับคำขอ */
function itaApprovalOffers() {
  return Ita.itaApprovalOffers();
}

/** ขออนุมัติเอกสารหนึ่งฉบับผ่าน Google */
function itaStartApproval(request) {
  return Ita.itaStartApproval(request);
}

/** เอกสารนี้ทำจากข้อมูลในสมุดงานนี้หรือไม่ */
function itaVerify(request) {
  return Ita.itaVerify(request);
}

/** เริ่มปีใหม่จะทำอะไรกับแต่ละแท็บ โดยยังไม่เขียน */
function itaNextYearPlan() {
  return Ita.itaNextYearPlan();
}

/** เก็บปีที่จบแล้วเป็นสำเนา และเตรียมแท็บสำหรับปีใหม่ */
function itaNextYear(request) {
  return Ita.itaNextYear(request);
}

/** เทียบหลายปี: เขียนแท็บแนวโน้มและผลของมาตรการ */
function itaYears() {
  return Ita.itaYears();
}

/** ย้อนการเริ่มปีใหม่ครั้งล่าสุด */
function itaTakeBackYear() {
  return Ita.itaTakeBackYear();
}

/** ทดสอบระบบ ขั้นแรก: โปรแกรมของส่วนเสริมมาครบและเรียกใช้ได้ */
function itaSelfCheckStart() {
  return Ita.itaSelfCheckStart();
}

/** ทดสอบระบบ: สิ่งที่ส่วนเสริมอาศัยจาก Google บนแท็บชั่วคราว */
function itaSelfCheck() {
  return Ita.itaSelfCheck();
}

/** ทดสอบระบบ: เก็บสิ่งที่พบไว้ในสมุดงาน เพื่อให้คำสั่งอื่นเลือกวิธีที่ใช้ได้ */
function itaSelfCheckKeep(found) {
  return Ita.itaSelfCheckKeep(found);
}

/** ทดสอบระบบ: ส่งข้อความกลับตามที่ได้รับ */
function itaSelfCheckEcho(text) {
  return Ita.itaSelfCheckEcho(text);
}
