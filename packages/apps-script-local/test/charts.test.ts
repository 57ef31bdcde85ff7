/** Charts as pictures: Thai letters whole, the same bytes each time, nothing drawn for what is unknown. */
import { chartSize, renderChart, renderChartSvg } from '../src/charts/charts.ts';

const data = {
  categories: ['การใช้อำนาจ', 'การใช้งบประมาณ', 'น้ำใจ'],
  series: [{ name: 'คะแนน', values: [83.87, null, 100] }],
};

describe('charts', () => {
  it('write ำ as its two halves, the ring before a tone mark, as the picture maker needs it', () => {
    const svg = renderChartSvg('BAR', data, {});
    expect(svg).not.toContain('\u0e33');
    expect(svg).toContain('อ\u0e4d\u0e32นาจ');
    expect(svg).toContain('น\u0e4d\u0e49\u0e32ใจ');
  });

  it('label known figures with two decimals and nothing else', () => {
    const labels = [...renderChartSvg('BAR', data, { title: 'ก' }).matchAll(/>(\d+\.\d\d)</g)].map((match) => match[1]);
    expect(labels).toEqual(['83.87', '100.00']);
  });

  it('label figures as their cells show them', () => {
    const counts = {
      categories: ['ผ่านดี', 'ผ่าน'],
      series: [{ name: '', values: [23, 6.04], format: '#,##0.0' }],
    };
    const labels = [...renderChartSvg('COLUMN', counts, {}).matchAll(/>(\d+\.\d+)</g)].map((match) => match[1]);
    expect(labels).toEqual(['23.0', '6.0']);
  });

  it('slant names that do not fit under their columns instead of breaking words', () => {
    const many = {
      categories: Array.from({ length: 10 }, (_name, index) => `การใช้ทรัพย์สินของราชการ ${index}`),
      series: [{ name: '', values: Array.from({ length: 10 }, () => 90) }],
    };
    expect(renderChartSvg('COLUMN', many, {})).toContain('การใช้ทรัพย์สินของราชการ 9');
    expect(renderChartSvg('COLUMN', many, {})).toMatch(/matrix\(0\.707,-0\.707/);
    expect(renderChartSvg('COLUMN', data, {})).not.toMatch(/matrix\(0\.707/);
  });

  it('write names, figures of the axis and legend as large as asked for', () => {
    const svg = renderChartSvg(
      'BAR',
      { ...data, series: [...data.series, { name: 'ก', values: [1, 2, 3] }] },
      {
        'vAxis.textStyle': { fontSize: 28 },
        'hAxis.textStyle': { fontSize: 27 },
        'legend.textStyle': { fontSize: 26 },
      },
    );
    for (const size of [28, 27, 26]) expect(svg).toContain(`font-size:${size}px`);
  });

  it('have the ticks that are asked for, in the words given, and a line at each', () => {
    const svg = renderChartSvg('BAR', data, {
      'hAxis.ticks': [{ v: 0, f: '๐' }, { v: 85, f: '๘๕' }, 100],
      'hAxis.gridlines.color': '#123456',
      'hAxis.viewWindow.max': 100,
    });
    expect([...svg.matchAll(/>(๐|๘๕|100)</g)].map(([, text]) => text)).toEqual(['๐', '๘๕', '100']);
    expect(svg.match(/stroke="#123456"/g)).toHaveLength(3);
  });

  it('are PNG at twice the size asked for, the same each time', () => {
    const options = { width: 300, height: 200 };
    const png = Buffer.from(renderChart('COLUMN', data, options));
    expect(chartSize(options)).toEqual({ width: 300, height: 200 });
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 400]);
    expect(Buffer.from(renderChart('COLUMN', data, options)).equals(png)).toBe(true);
  });
});
