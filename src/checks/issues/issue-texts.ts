/** What the agency writes about an issue against its scores: other indicators, other figures, other urgency. Paper 000 #1, #4. */

import { meetsTarget } from '../../ita/classes';
import { formatScore } from '../../ita/rounding';
import { agreement } from '../../ita/scores';
import { defineCheck } from '../engine/check';
import { isBetweenLines } from '../support/lines';
import { mentionedIndicators } from '../../planning/plan';
import { knownScores, nameOfQuoted, quotedClaims, quotedScores } from '../support/quoted';
import { statementsOf } from '../../evidence/statements';

/** What the issue's own indicator is held against. */
const COMPARED = /(?:เทียบ(?:กับ|เท่า)?|กว่า|เช่นเดียวกับ|รองจาก|ต่างจาก)\s*ตัวชี้วัด\s*(?:ที่)?\s*[\d๐-๙]+/g;

export const issueTexts = defineCheck({
  code: 'issue-texts',
  group: 'issues',
  title: 'ข้อวิเคราะห์ของประเด็นตรงกับตัวชี้วัดและคะแนนของประเด็นนั้น',
  codes: {
    'issue-text-other-indicator': { severities: ['warning'], title: 'ข้อวิเคราะห์กล่าวถึงตัวชี้วัดที่ไม่ใช่ของประเด็น' },
    'issue-text-score': { severities: ['error'], title: 'คะแนนในข้อวิเคราะห์ไม่ตรงกับแท็บคะแนน' },
    'issue-text-claim': { severities: ['error'], title: 'ข้อวิเคราะห์ตัดสินตัวชี้วัดขัดกับคะแนน' },
    'issue-text-too-mild': { severities: ['warning'], title: 'ตัวชี้วัดต่ำกว่าเกณฑ์ แต่ข้อวิเคราะห์ไม่บอกว่าเร่งด่วน' },
  },
  run(context, report) {
    const { data, analysis, evidence = [] } = context;
    const judged = statementsOf(evidence, 'claim').map(({ about }) => about);
    for (const { no, indicators, text, cells } of data.issues) {
      if (text === '') continue;
      const strange = mentionedIndicators(text.replace(COMPARED, '')).filter(
        (indicator) => !indicators.includes(indicator),
      );
      if (strange.length > 0) {
        report(
          'issue-text-other-indicator',
          'warning',
          cells.text,
          `ข้อวิเคราะห์ของประเด็นที่ ${no} กล่าวถึงตัวชี้วัดที่ ${strange.join(', ')} แต่ประเด็นนี้ใช้ตัวชี้วัดที่ ${indicators.join(', ')} ให้แก้ข้อความหรือเลขตัวชี้วัดให้ตรงกัน`,
          { expected: indicators.join(', '), found: strange.join(', ') },
        );
      }
      if (!analysis) continue;
      for (const quoted of quotedScores(text, analysis.resultYear)) {
        const own = knownScores(context, quoted);
        const right = own[0];
        if (right === undefined || own.some((score) => quoted.beside.some((one) => agreement(one, score) === 'same')))
          continue;
        report(
          'issue-text-score',
          'error',
          cells.text,
          `ข้อวิเคราะห์ของประเด็นที่ ${no} ระบุ${nameOfQuoted(quoted)} ได้ ${formatScore(quoted.score)} แต่แท็บ${quoted.item ? 'รายข้อ' : 'คะแนน'}คือ ${own.map(formatScore).join(' และ ')} ให้แก้ให้ตรงกับประกาศผล`,
          { expected: right, found: quoted.score },
        );
      }
      const wrong = quotedClaims(text, data.settings.target).filter(({ no: of, passes, line }) => {
        const { score } = analysis.indicators.find((candidate) => candidate.no === of) ?? { score: null };
        // What an imported report says of it is held against the score elsewhere.
        if (score === null || (line === data.settings.target && isBetweenLines(context, score))) return false;
        return meetsTarget(score, line) !== passes && !judged.includes(`indicator:${of}`);
      });
      for (const { no: of, passes, line, words } of wrong) {
        const score = analysis.indicators[of - 1]?.score as number;
        report(
          'issue-text-claim',
          'error',
          cells.text,
          `ข้อวิเคราะห์ของประเด็นที่ ${no} เขียนว่าตัวชี้วัดที่ ${of} "${words}" แต่คะแนนคือ ${formatScore(score)} และเกณฑ์คือ ${formatScore(line)} ให้แก้ข้อความหรือคะแนน`,
          { expected: passes ? 'ต่ำกว่าเกณฑ์' : 'ผ่านเกณฑ์', found: words },
        );
      }
      const issue = analysis.issues.find((candidate) => candidate.no === no);
      const mild = /ยกระดับ|รักษามาตรฐาน|พัฒนาให้ดีขึ้น/.test(text) && !/เร่งด่วน|แก้ไข/.test(text);
      if (!issue || issue.lowest === null || issue.class !== 'urgent' || !mild) continue;
      if (judged.includes(`indicator:${issue.lowest}`) || wrong.some(({ no: of }) => of === issue.lowest)) continue;
      report(
        'issue-text-too-mild',
        'warning',
        cells.text,
        `ตัวชี้วัดที่ ${issue.lowest} ของประเด็นที่ ${no} ต่ำกว่าเกณฑ์ ${formatScore(data.settings.target)} แต่ข้อวิเคราะห์ไม่ระบุว่าต้องแก้ไขโดยเร่งด่วน ให้ปรับข้อความ`,
        { expected: 'ต้องแก้ไขโดยเร่งด่วน' },
      );
    }
  },
});
