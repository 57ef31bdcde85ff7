/** วิเคราะห์: the score card, and the button that writes the result tabs. */

import type { ScoreCard } from '../../../shared/rpc';
import { changeWords, clock, score } from '../format';
import { Action, Progress } from '../parts/action';
import { IndicatorPlot } from '../parts/indicator-plot';
import { PlaceLink } from '../parts/place-link';
import { Skeleton } from '../parts/skeleton';
import type { Panel } from '../use-panel';

export function AnalysisStep({ panel }: { panel: Panel }): preact.JSX.Element {
  const { overview } = panel;
  const analysed = overview ? overview.analysed : null;
  return (
    <>
      <Action
        panel={panel}
        action="analyse"
        label={analysed ? 'วิเคราะห์ใหม่' : 'วิเคราะห์และเขียนแท็บผล'}
        onPress={panel.analyse}
        quiet={analysed !== null && !analysed.changed}
        blocked={overview && !overview.scoreCard ? 'ยังวิเคราะห์ไม่ได้ ดูสิ่งที่ยังขาดในขั้นตอน ข้อมูล' : null}
      />
      {analysed ? (
        <p class={analysed.changed || panel.outdated ? 'flag flag-changed' : 'flag'}>
          {panel.outdated
            ? 'ข้อมูลเปลี่ยนแล้ว กำลังเทียบกับที่วิเคราะห์เมื่อ '
            : analysed.changed
              ? 'ข้อมูลเปลี่ยนไปหลังวิเคราะห์ครั้งล่าสุด '
              : `ตรงกับข้อมูล${panel.asOf === null ? '' : ` ณ ${clock(panel.asOf)} น.`} วิเคราะห์เมื่อ `}
          <span class="nowrap">{analysed.at}</span>
        </p>
      ) : null}
      <Progress panel={panel} actions={['analyse', 'go-to', 'read']} />
      {!overview ? (
        <Skeleton panel={panel} about="คำนวณคะแนนและระดับ จัดลำดับจุดแข็งจุดอ่อน แล้วเขียนแท็บผลให้คณะทำงานอ่าน" />
      ) : overview.scoreCard ? (
        <>
          <Card panel={panel} card={overview.scoreCard} />
          <IndicatorPlot card={overview.scoreCard} />
          <Years panel={panel} />
          <Drafts panel={panel} unanswered={overview.scoreCard.unanswered} />
          {overview.committee === null ? <Invite panel={panel} /> : null}
        </>
      ) : null}
    </>
  );
}

function Card({ panel, card }: { panel: Panel; card: ScoreCard }): preact.JSX.Element {
  const differs = card.announced !== null && card.announced !== card.total;
  return (
    <section aria-label="ผลคะแนน">
      <div class="total">
        <span class="total-score">
          {card.total === null ? 'ไม่ทราบคะแนนรวม' : score(card.total)}
          {card.total === null ? null : <span class="unseen"> คะแนน</span>}
        </span>
        {card.rating !== null ? <span class="rating">{card.rating}</span> : null}
      </div>
      <p class="total-notes">
        {card.passed === null ? null : (
          <span class={card.passed ? 'passed' : 'failed'}>{card.passed ? 'ผ่านเกณฑ์ 85' : 'ไม่ผ่านเกณฑ์ 85'}</span>
        )}
        {card.change === null ? null : <span>{changeWords(card.change)}</span>}
        {differs ? <span class="failed">ประกาศไว้ {score(card.announced as number)}</span> : null}
      </p>
      <ul class="bars">
        {card.instruments.map((instrument) => (
          <li key={instrument.id} title={instrument.name}>
            <span class="bar-name">{instrument.id}</span>
            <span class="bar" aria-hidden="true">
              <span
                class={instrument.meetsTarget === false ? 'bar-fill below' : 'bar-fill'}
                style={{ width: `${instrument.score ?? 0}%` }}
              />
              <span class="bar-line" style={{ left: `${card.target}%` }} />
            </span>
            <span class="bar-value">{instrument.score === null ? '–' : score(instrument.score)}</span>
            {instrument.meetsTarget === false ? <span class="unseen">ต่ำกว่าเกณฑ์ {card.target}</span> : null}
          </li>
        ))}
      </ul>
      <p class="legend">
        <span class="legend-line" aria-hidden="true" /> เกณฑ์เป้าหมาย {card.target}
      </p>
      {card.lowest.length > 0 ? (
        <>
          <h2>คะแนนต่ำสุด {card.lowest.length} ตัวชี้วัด</h2>
          <ol class="lowest">
            {card.lowest.map((indicator) => (
              <li key={indicator.no}>
                <span class="lowest-name">
                  {indicator.no}. {indicator.name}{' '}
                  {indicator.cell !== null ? <PlaceLink panel={panel} place={indicator.cell} /> : null}
                </span>
                <span class={indicator.class === 'urgent' ? 'lowest-score failed' : 'lowest-score'}>
                  {score(indicator.score)}
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}

/** A committee's tabs are made only on wish. */
function Invite({ panel }: { panel: Panel }): preact.JSX.Element {
  return (
    <section>
      <h2>คณะกรรมการ</h2>
      <p class="hint">ให้คณะทำงานพิจารณา ให้ความเห็น และลงนามในสมุดงานนี้ โดยผู้อื่นไม่ต้องติดตั้งส่วนเสริม</p>
      <Action
        panel={panel}
        action="round"
        label="ทำงานร่วมกับคณะกรรมการ"
        onPress={() => panel.committee.step('tabs')}
        quiet
      />
      <Progress panel={panel} actions={['round']} />
    </section>
  );
}

/** Several years beside each other, and the way to the next one. */
function Years({ panel }: { panel: Panel }): preact.JSX.Element {
  return (
    <section>
      <h2>หลายปี</h2>
      <Action panel={panel} action="years" label="แนวโน้มและผลของมาตรการ" onPress={panel.compareYears} quiet />
      <Progress panel={panel} actions={['years']} />
    </section>
  );
}

/** Offers rows to start from where an indicator is weak and no measure answers it. */
function Drafts(props: { panel: Panel; unanswered: readonly number[] }): preact.JSX.Element | null {
  const { panel, unanswered } = props;
  // After the press the button stays, with the focus on it and the result below.
  const pressed = panel.notice?.action === 'suggest';
  if (unanswered.length === 0 && !pressed) return null;
  return (
    <section>
      <h2>มาตรการ</h2>
      {unanswered.length > 0 ? (
        <p class="hint">
          ตัวชี้วัดที่ {unanswered.join(', ')} ต้องพัฒนาหรือมีข้อที่ต่ำกว่าเกณฑ์ แต่ยังไม่มีมาตรการ ระบบเพิ่มร่างให้แก้ไขต่อได้ ร่างยังไม่อยู่ในเอกสาร
        </p>
      ) : null}
      <Action
        panel={panel}
        action="suggest"
        label="เสนอร่างมาตรการ"
        onPress={panel.suggestMeasures}
        quiet
        blocked={unanswered.length === 0 ? 'ทุกตัวชี้วัดที่ต้องพัฒนามีมาตรการหรือร่างแล้ว' : null}
      />
      <Progress panel={panel} actions={['suggest']} />
    </section>
  );
}
