import { apart } from './apart.ts';
import type { Chart, Curve, Point } from './curves.ts';
import { durationText } from './duration.ts';
import { type Element, element } from './element.ts';
import { type LogAxis, logAxis } from './log-axis.ts';
import { kinds } from './style.ts';

/** The size of a chart, and of what is in it besides its lines. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** To the right of the lines, for the names of peers. */
  readonly names: number;
}

const margin = { top: 34, left: 52, bottom: 26 } as const;
/** From the lines to the names. */
const before = 18;
const nameHeight = 13;
/** Numbers below the chart that are nearer than this would run into each other. */
const betweenNumbers = 62;

/** One figure: time by number of records, both logarithmic, a line for each peer with its name at the end. */
export function drawnChart(
  { figure, curves }: Chart,
  peers: readonly string[],
  { width, height, names }: Frame,
): Element {
  const points = curves.flatMap((curve) => curve.points);
  const [right, bottom] = [width - names, height - margin.bottom];
  const records = logAxis(
    points.map((point) => point.records),
    [margin.left, right],
    'values',
  );
  const times = logAxis(
    points.flatMap(({ least, most }) => [least, most]),
    [bottom, margin.top],
    'powers of ten',
  );
  const nameOf = apart(
    curves.map((curve) => times.at(lastOf(curve).median)),
    { gap: nameHeight, top: margin.top, bottom },
  );
  return element('g', {}, [
    element('text', { class: 'figure', x: 0, y: 14 }, [figure]),
    ...timesDrawn(times, right),
    ...recordsDrawn(points, records, bottom),
    ...curves.map((curve, index) =>
      curveDrawn(curve, {
        peer: peers.indexOf(curve.peer),
        records,
        times,
        name: { x: right + before, y: nameOf[index] as number },
      }),
    ),
  ]);
}

function timesDrawn({ at, powers }: LogAxis, right: number): readonly Element[] {
  return powers.flatMap((power) => [
    element('line', { class: 'grid', x1: margin.left, x2: right, y1: at(power), y2: at(power) }),
    element('text', { class: 'number end', x: margin.left - 6, y: at(power) + 4 }, [
      durationText(power),
    ]),
  ]);
}

/** The numbers that were measured; where they stand close together, the larger ones. */
function recordsDrawn(
  points: readonly Point[],
  { at }: LogAxis,
  bottom: number,
): readonly Element[] {
  const numbers = [...new Set(points.map(({ records }) => records))].sort((a, b) => b - a);
  let free = Number.POSITIVE_INFINITY;
  return numbers.flatMap((number) => {
    const x = at(number);
    const tick = element('line', { class: 'tick', x1: x, x2: x, y1: bottom, y2: bottom + 4 });
    if (x > free) return [tick];
    free = x - betweenNumbers;
    const text = element('text', { class: 'number middle', x, y: bottom + 17 }, [
      number.toLocaleString('en'),
    ]);
    return [tick, text];
  });
}

interface Drawing {
  /** Which of the peers it is: each has its colour, and the first a stronger line. */
  readonly peer: number;
  readonly records: LogAxis;
  readonly times: LogAxis;
  /** Where its name stands. */
  readonly name: { readonly x: number; readonly y: number };
}

function curveDrawn(curve: Curve, { peer: number, records, times, name }: Drawing): Element {
  const { peer, points } = curve;
  const kind = `p${number % kinds}${number === 0 ? ' first' : ''}`;
  const last = lastOf(curve);
  const [x, y] = [records.at(last.records), times.at(last.median)];
  const line = points.map(
    (point) => `${px(records.at(point.records))},${px(times.at(point.median))}`,
  );
  return element('g', { class: kind }, [
    element('polyline', { class: 'line', points: line.join(' ') }),
    ...points.flatMap((point) => pointDrawn(peer, point, { records, times })),
    element('polyline', {
      class: 'leader',
      points: `${px(x + 4)},${px(y)} ${px(name.x - 10)},${px(y)} ${px(name.x - 3)},${px(name.y)}`,
    }),
    element('text', { class: 'name', x: name.x, y: name.y + 4 }, [peer]),
  ]);
}

/** The median, and a line from the least to the most. */
function pointDrawn(
  peer: string,
  { records, median, least, most }: Point,
  axes: Pick<Drawing, 'records' | 'times'>,
): readonly Element[] {
  const x = axes.records.at(records);
  const said = `${peer}, ${records.toLocaleString('en')}: ${durationText(median)} (${durationText(least)} to ${durationText(most)})`;
  return [
    element('line', {
      class: 'spread',
      x1: x,
      x2: x,
      y1: axes.times.at(least),
      y2: axes.times.at(most),
    }),
    element('circle', { cx: x, cy: axes.times.at(median), r: 2.6 }, [element('title', {}, [said])]),
  ];
}

function lastOf({ points }: Curve): Point {
  return points.at(-1) as Point;
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
