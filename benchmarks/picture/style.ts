/** A colour for each peer: on light ground, and on dark. */
const colours: readonly (readonly [light: string, dark: string])[] = [
  ['#0b5cad', '#6cb6ff'],
  ['#b3440b', '#ff9d5c'],
  ['#1a7f37', '#57d17a'],
  ['#7a32c4', '#c79bff'],
  ['#8a6100', '#e3b341'],
  ['#0f766e', '#4fd1c5'],
  ['#b0226b', '#ff8ac2'],
  ['#57606a', '#b6c0cc'],
  ['#3f6212', '#a3c964'],
  ['#9f1239', '#ff8a8a'],
];

/** How many peers have a colour of their own; the next begin anew. */
export const kinds = colours.length;

/** Light or dark, as whoever looks at it has it; with a ground of its own, so that it can be read on any page. */
export const style = `
svg { --ground: #ffffff; --ink: #1f2328; --faint: #59636e; --grid: #d8dee4; ${declared(0)} }
@media (prefers-color-scheme: dark) {
svg { --ground: #0d1117; --ink: #e6edf3; --faint: #9da7b1; --grid: #30363d; ${declared(1)} }
}
text { font: 11px system-ui, sans-serif; fill: var(--ink); }
.ground { fill: var(--ground); }
.heading { font-size: 16px; font-weight: 600; }
.figure { font-size: 13px; font-weight: 600; }
.number, .note { fill: var(--faint); }
.end { text-anchor: end; }
.middle { text-anchor: middle; }
.grid, .tick { stroke: var(--grid); }
.tick { stroke: var(--faint); }
.line { fill: none; stroke-width: 1.6; stroke-linejoin: round; }
.first .line { stroke-width: 3; }
.first .name { font-weight: 600; }
.spread { stroke-width: 1; }
.leader { fill: none; stroke-width: 0.8; stroke-dasharray: 1.5 2; opacity: 0.8; }
${colours.map((_, index) => peerStyle(index)).join('\n')}
`;

function peerStyle(index: number): string {
  const peer = `.p${index}`;
  return `${peer} polyline, ${peer} line { stroke: var(--c${index}); } ${peer} circle, ${peer} .name { fill: var(--c${index}); }`;
}

function declared(ground: 0 | 1): string {
  return colours.map((colour, index) => `--c${index}: ${colour[ground]};`).join(' ');
}
