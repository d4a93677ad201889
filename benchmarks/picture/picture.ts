import type { Results } from '../shape/results.ts';
import { drawnChart, type Frame } from './chart.ts';
import { chartsOf } from './curves.ts';
import { element } from './element.ts';
import { style } from './style.ts';

/** Charts beside each other. */
const columns = 2;
const edge = 20;
const head = 64;
const line = { width: 280, height: 236 } as const;
/** Of a letter of a name, on average. */
const letter = 6.2;

/**
 * How times grow with the number of records, as SVG: a chart for each figure, a line for each peer. `null` where no
 * figure was measured with several numbers of records.
 */
export function picture({ measured, runs }: Results): string | null {
  const charts = chartsOf(runs).map(({ figure, curves }) => ({
    curves,
    figure: [figure, measured.means?.[figure] ?? []].flat().join(': '),
  }));
  if (charts.length === 0) return null;
  const peers = [...new Set(charts.flatMap(({ curves }) => curves.map(({ peer }) => peer)))];
  const names = 34 + letter * Math.max(...peers.map((peer) => peer.length));
  const frame: Frame = { width: line.width + names, height: line.height, names };
  const rows = Math.ceil(charts.length / columns);
  const across = Math.min(columns, charts.length);
  const width = Math.ceil(2 * edge + across * frame.width + (across - 1) * edge);
  const height = head + rows * (frame.height + edge);
  const list = (all: readonly string[]) => all.join('; ');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title desc',
    },
    [
      element('title', { id: 'title' }, [`${measured.title}: time by number of activities`]),
      element('desc', { id: 'desc' }, [
        `Median times, with the least and the most, by number of activities (${list(runs.map(({ records }) => records.toLocaleString('en')))}), both on logarithmic scales. A chart for each of: ${list(charts.map(({ figure }) => figure))}. A line for each of: ${list(peers)}. The numbers are in the tables of ${measured.name}.md.`,
      ]),
      element('style', {}, [style]),
      element('rect', { class: 'ground', width, height }),
      element('text', { class: 'heading', x: edge, y: 28 }, [measured.title]),
      element('text', { class: 'note', x: edge, y: 46 }, [
        'Time by number of activities, both on logarithmic scales: medians, with the least and the most as upright lines.',
      ]),
      ...charts.map((chart, index) => {
        const x = edge + (index % columns) * (frame.width + edge);
        const y = head + Math.floor(index / columns) * (frame.height + edge);
        return element('g', { transform: `translate(${Math.round(x)} ${y})` }, [
          drawnChart(chart, peers, frame),
        ]);
      }),
    ],
  );
  return `${svg.text}\n`;
}
