/** What the agency writes about an issue against its scores: other indicators, other figures, other urgency. Seed 000 #1, #4. */

import { formatScore } from '../ita/rounding';
import { agreement } from '../ita/scores';
import { toArabicDigits } from '../thai/digits';
import { finding, type Check } from './check';
import type { Finding } from './finding';
import { mentionedIndicators } from './support/plan';
import { statementsOf } from './support/statements';

/** "ตัวชี้วัด ที่ ๘ การปรับปรุงการทำงาน ร้อยละ ๘๖.๗๔": the figure must follow before another indicator is named. */
const QUOTED = /ตัวชี้วัด\s*(?:ที่)?\s*(\d{1,2})(?![\d.])((?:(?!ตัวชี้วัด)[^\d]){0,80})(\d{1,3}(?:\.\d{1,2})?)(?![\d.])/g;
const FIGURE_WORD = /ร้อยละ|คะแนน|ได้/;

export const issueTexts: Check = {
  code: 'issue-texts',
  group: 'issues',
  title: 'ข้อวิเคราะห์ของประเด็นตรงกับตัวชี้วัดและคะแนนของประเด็นนั้น',
  finds: [
    { code: 'issue-text-other-indicator', severities: ['warning'], title: 'ข้อวิเคราะห์กล่าวถึงตัวชี้วัดที่ไม่ใช่ของประเด็น' },
    { code: 'issue-text-score', severities: ['error'], title: 'คะแนนในข้อวิเคราะห์ไม่ตรงกับแท็บคะแนน' },
    { code: 'issue-text-too-mild', severities: ['warning'], title: 'ตัวชี้วัดต่ำกว่าเกณฑ์ แต่ข้อวิเคราะห์ไม่บอกว่าเร่งด่วน' },
  ],
  run: ({ data, analysis, evidence = [] }) => {
    const found: Finding[] = [];
    const judged = statementsOf(evidence, 'claim').map(({ about }) => about);
    for (const { no, indicators, text, cells } of data.issues) {
      if (text === '') continue;
      const strange = mentionedIndicators(text).filter((indicator) => indicators.indexOf(indicator) < 0);
      if (strange.length > 0) {
        found.push(
          finding(
            'issue-text-other-indicator',
            'warning',
            cells.text,
            `ข้อวิเคราะห์ของประเด็นที่ ${no} กล่าวถึงตัวชี้วัดที่ ${strange.join(', ')} แต่ประเด็นนี้ใช้ตัวชี้วัดที่ ${indicators.join(', ')} ให้แก้ข้อความหรือเลขตัวชี้วัดให้ตรงกัน`,
            { expected: indicators.join(', '), found: strange.join(', ') },
          ),
        );
      }
      if (!analysis) continue;
      for (const quoted of quotedScores(text)) {
        const indicator = analysis.indicators.filter((candidate) => candidate.no === quoted.no)[0];
        if (!indicator || indicator.score === null || agreement(indicator.score, quoted.score) === 'same') continue;
        found.push(
          finding(
            'issue-text-score',
            'error',
            cells.text,
            `ข้อวิเคราะห์ของประเด็นที่ ${no} ระบุตัวชี้วัดที่ ${quoted.no} ได้ ${formatScore(quoted.score)} แต่แท็บคะแนนคือ ${formatScore(indicator.score)} ให้แก้ให้ตรงกับประกาศผล`,
            { expected: indicator.score, found: quoted.score },
          ),
        );
      }
      const issue = analysis.issues.filter((candidate) => candidate.no === no)[0];
      const mild = /ยกระดับ|รักษามาตรฐาน|พัฒนาให้ดีขึ้น/.test(text) && !/เร่งด่วน|แก้ไข/.test(text);
      if (!issue || issue.lowest === null || issue.class !== 'urgent' || !mild) continue;
      if (judged.indexOf(`indicator:${issue.lowest}`) >= 0) continue;
      found.push(
        finding(
          'issue-text-too-mild',
          'warning',
          cells.text,
          `ตัวชี้วัดที่ ${issue.lowest} ของประเด็นที่ ${no} ต่ำกว่าเกณฑ์ ${formatScore(data.settings.target)} แต่ข้อวิเคราะห์ไม่ระบุว่าต้องแก้ไขโดยเร่งด่วน ให้ปรับข้อความ`,
          { expected: 'ต้องแก้ไขโดยเร่งด่วน' },
        ),
      );
    }
    return found;
  },
};

/** Indicators with the figure that the same sentence gives for them. */
function quotedScores(text: string): { no: number; score: number }[] {
  const plain = toArabicDigits(text);
  const found: { no: number; score: number }[] = [];
  QUOTED.lastIndex = 0;
  for (let match = QUOTED.exec(plain); match; match = QUOTED.exec(plain)) {
    const score = Number(match[3]);
    if (FIGURE_WORD.test(match[2] as string) && score <= 100) found.push({ no: Number(match[1]), score });
  }
  return found;
}
