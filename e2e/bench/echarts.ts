import { ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Drawn, Rows } from './marks.ts';

use([ScatterChart, GridComponent, DataZoomComponent, MarkLineComponent, CanvasRenderer]);

/** A scatter chart on a canvas, in ECharts' mode for many points; the playhead is a line, nothing is coloured anew. */
export function drawEcharts(place: HTMLElement, { from, to, rows }: Rows): Drawn {
  place.style.height = '480px';
  const chart = init(place);
  const dataOf = (every: number) => {
    const kept = rows.map((days, row) => (row % every === 0 ? days : days.subarray(0, 0)));
    const data = new Float64Array(2 * kept.reduce((sum, days) => sum + days.length, 0));
    let at = 0;
    for (const [row, days] of kept.entries()) {
      for (const day of days) {
        data[at++] = day;
        data[at++] = row;
      }
    }
    return data;
  };
  const series = (every: number) => [
    { type: 'scatter' as const, symbolSize: 4, large: true, progressive: 0, data: dataOf(every) },
  ];
  chart.setOption({
    animation: false,
    xAxis: { min: from, max: to },
    yAxis: { min: 0, max: rows.length },
    dataZoom: [{ type: 'inside' }],
    series: series(1),
  });
  return {
    scrub: (day) => chart.setOption({ series: [{ markLine: { silent: true, data: [{ xAxis: day }] } }] }),
    show: (startValue, endValue) => chart.dispatchAction({ type: 'dataZoom', startValue, endValue }),
    filter: (on) => chart.setOption({ series: series(on ? 2 : 1) }),
  };
}
