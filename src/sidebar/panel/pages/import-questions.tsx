/**
 * What only a person can decide: the readings with their lines. Until it is answered, its values are left out. What could
 * not be read and leaves nothing to choose is said below.
 */

import { useMemo } from 'preact/hooks';
import type { Review } from '../use-import';
import type { Panel } from '../use-panel';
import type { ImportQuestion } from '../../../shared/rpc';

type Option = ImportQuestion['options'][number];

/** Lines that are shown of an option, and letters of each. */
const LINES_SHOWN = 4;
const WIDTH_SHOWN = 200;

export function ImportQuestions({ panel, review }: { panel: Panel; review: Review }): preact.JSX.Element {
  const { questions, source } = review;
  const lines = useMemo(
    () => (source.kind === 'text' ? source.text.split(/\r\n?|[\n\u2028\u2029\f\v]/) : []),
    [source],
  );
  const asked = questions.filter(({ options }) => options.length > 0);
  const said = questions.filter(({ options }) => options.length === 0);
  return (
    <>
      {asked.length > 0 && (
        <section>
          <h3>คำถาม</h3>
          {asked.map((question) => (
            <Question key={question.id} panel={panel} question={question} lines={lines} />
          ))}
        </section>
      )}
      {said.length > 0 && (
        <section>
          <h3>ข้อสังเกต</h3>
          {said.map(({ id, message }) => (
            <p key={id} class="flag flag-changed">
              {message}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function Question(props: { panel: Panel; question: ImportQuestion; lines: readonly string[] }): preact.JSX.Element {
  const { panel, question, lines } = props;
  const { answers, answer } = panel.importing;
  const chosen = answers[question.id] ?? null;
  const name = `question-${question.id}`;
  return (
    <fieldset class="question">
      <legend>{question.message}</legend>
      {question.options.map((option, index) => (
        <div key={option.label} class="option">
          <label>
            <input type="radio" name={name} checked={chosen === index} onChange={() => answer(question, index)} />
            <span>{option.label}</span>
          </label>
          <SourceWords words={wordsOf(option, lines)} />
        </div>
      ))}
      <div class="option">
        <label>
          <input type="radio" name={name} checked={chosen === null} onChange={() => answer(question, null)} />
          <span>ยังไม่ตอบ (ไม่บันทึกค่านี้)</span>
        </label>
      </div>
    </fieldset>
  );
}

/** The option itself says which lines; these are their words. */
function SourceWords({ words }: { words: readonly string[] }): preact.JSX.Element | null {
  if (words.length === 0) return null;
  return (
    <details class="origin">
      <summary>ดูข้อความในรายงาน</summary>
      {words.map((line, index) => (
        <blockquote key={index}>{line}</blockquote>
      ))}
    </details>
  );
}

/** The words of these lines around the option's value, so that a long line shows why it is named. */
function wordsOf({ value, lines: numbers }: Option, lines: readonly string[]): string[] {
  const said = value === null ? '' : String(value);
  return numbers
    .slice(0, LINES_SHOWN)
    .map((no) => around((lines[no - 1] ?? '').replace(/\t/g, ' · ').trim(), said))
    .filter((words) => words !== '');
}

function around(line: string, said: string): string {
  if (line.length <= WIDTH_SHOWN) return line;
  const at = arabic(line).indexOf(said);
  const from = Math.max(0, Math.min(at - WIDTH_SHOWN / 2, line.length - WIDTH_SHOWN));
  const to = from + WIDTH_SHOWN;
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

/** Thai digits as Arabic ones, of the same length. */
function arabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}
