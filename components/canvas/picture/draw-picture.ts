import type { Drawing } from '@/lib/editor/drawing';
import { boxOf } from '@/lib/editor/drawing';
import type { Lanes } from '@/lib/editor/lanes';
import { partOfEdge, type CanvasEdge } from '@/lib/editor/react-flow';
import type { Box } from '@/lib/editor/routing/box';
import type { Route } from '@/lib/editor/routing/wire';
import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { describeCriterion } from '@/lib/journey/describe-criterion';
import { describeDuration } from '@/lib/journey/duration';
import { findNote, findOutcome, findState, findTouchpoint, findTransition, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { OUTCOME_KIND_NAMES } from '@/lib/journey/outcome';
import { describeShare, type Rate } from '@/lib/journey/rate';
import { STAGE_NAMES, type State } from '@/lib/journey/state';
import { chipDay, chipLabel } from '../chip-day';
import { describeEntryTrigger, describeStateEntry } from '@/lib/journey/describe-entry';

/** The colors of the theme in force, by the names of their tokens, as a picture takes them. */
export type Palette = (token: string) => string;
export type PictureTools = {
  color: Palette;
  /** Width of a text in pixels. */
  measure: (text: string, size: number, weight: number) => number;
  /** The inside of a channel's icon, drawn 24 by 24; nothing where there is none. */
  icon: (channel: Channel) => string;
  /** A style sheet with the font, or nothing. */
  font: string;
};

const MARGIN = 48;
const HEAD = 56;
const DASHES = { transition: '', timeout: ' stroke-dasharray="6 5"', failure: ' stroke-dasharray="1.5 5" stroke-linecap="round"', entry: '' };

/** The whole journey as an SVG document of its own: what the canvas shows close by, in the colors of the theme. */
export function drawPicture({ journey, nodes, edges, routes }: Pick<Drawing, 'journey' | 'nodes' | 'edges' | 'routes'>, tools: PictureTools, lanes?: Lanes): string {
  const { color } = tools;
  const boxes = nodes.map((node) => ({ node, box: boxOf(journey, node) }));
  const whole = around([
    ...boxes.map(({ box }) => box),
    ...[...routes.values()].map(({ label, room }) => ({ x: label.x - room / 2, y: label.y - 14, width: room, height: 28 })),
    ...(lanes?.lanes.map(({ x, width }) => ({ x, y: lanes.top, width, height: lanes.bottom - lanes.top })) ?? []),
  ]);
  const view = { x: whole.x - MARGIN, y: whole.y - MARGIN - HEAD, width: whole.width + 2 * MARGIN, height: whole.height + 2 * MARGIN + HEAD };
  const drawn = [
    `<rect x="${view.x}" y="${view.y}" width="${view.width}" height="${view.height}" fill="${color('canvas')}"/>`,
    text(tools, journey.name, { x: view.x + MARGIN, y: view.y + MARGIN + 6, size: 20, weight: 600, fill: color('ink'), room: view.width - 2 * MARGIN }),
    ...(lanes?.lanes.map((lane) => drawLane(lane, lanes, tools)) ?? []),
    ...edges.map((edge) => line(edge, routes.get(edge.id), tools)),
    ...boxes.map(({ node, box }) => {
      if (node.type === 'state') return drawState(journey, findState(journey, node.id)!, box, tools);
      if (node.type === 'outcome') return drawOutcome(journey, node.id, box, tools);
      return node.type === 'note' ? drawNote(journey, node.id, box, tools) : drawEntry(journey, box, tools);
    }),
    ...edges.map((edge) => pill(journey, edge, routes.get(edge.id), tools)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${view.width}" height="${view.height}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}" font-family="Geist, ui-sans-serif, system-ui, sans-serif"><title>${escape(journey.name)}</title>${tools.font && `<style>${tools.font}</style>`}${drawn.join('')}</svg>`;
}

function around(boxes: readonly Box[]): Box {
  if (!boxes.length) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}

function drawLane({ x, width, title, stage }: Lanes['lanes'][number], { top, bottom }: Lanes, tools: PictureTools): string {
  const hue = tools.color(`stage-${stage ?? 'none'}`);
  return `<rect x="${x}" y="${top}" width="${width}" height="${bottom - top}" rx="10" fill="${hue}" fill-opacity="0.09" stroke="${tools.color('line')}"/>${text(tools, title, { x: x + 16, y: top + 28, size: 14, weight: 500, fill: tools.color('muted'), room: width - 32 })}`;
}

function drawState(journey: Journey, state: State, { x, y, width, height }: Box, tools: PictureTools): string {
  const { color } = tools;
  const room = width - 24;
  const entry = describeStateEntry(journey, state);
  const foot = state.timeout?.after || state.timeout?.to ? `${state.timeout.after ? describeDuration(state.timeout.after) : 'No length'} → ${state.timeout.to ? nameOf(journey, state.timeout.to) : 'nowhere'}` : 'No timeout';
  const chips = state.touchpoints.map((touchpoint, i) => {
    const [left, top] = [x + 12 + (i % 4) * 59, y + 74 + Math.floor(i / 4) * 28];
    const label = chipLabel(chipDay(state, touchpoint));
    const icon = `<g transform="translate(${left + 8} ${top + 5}) scale(0.5833)" fill="none" stroke="${color('muted')}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${tools.icon(touchpoint.channel)}</g>`;
    return `<g><title>${escape(`${touchpoint.name} (${CHANNEL_NAMES[touchpoint.channel]})`)}</title><rect x="${left}" y="${top}" width="55" height="24" rx="6" fill="${color('sunken')}"/>${icon}${text(tools, label, { x: left + 26, y: top + 16, size: 12, fill: color('muted'), room: 26 })}</g>`;
  });
  return [
    // The stage's bar is what the card leaves of a sheet in the stage's hue below it.
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${color(`stage-${state.stage ?? 'none'}`)}"/>`,
    `<path d="M${x},${y + 6} h${width} v${height - 16} a10,10 0 0 1 -10,10 h${20 - width} a10,10 0 0 1 -10,-10 z" fill="${color('raised')}"/>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="none" stroke="${color('line-strong')}"/>`,
    text(tools, state.name || 'Nameless state', { x: x + 12, y: y + 28, size: 14, weight: 500, fill: color('ink'), room }),
    text(tools, `${state.stage ? STAGE_NAMES[state.stage] : 'No stage'}${journey.entry.start === state.id ? ' · start' : ''}`, { x: x + 12, y: y + 45, size: 12, fill: color('muted'), room }),
    text(tools, entry ? `Enters: ${entry}` : 'No entry criteria', { x: x + 12, y: y + 61, size: 12, fill: color(entry ? 'muted' : 'faint'), room }),
    ...(chips.length ? chips : [text(tools, 'No touchpoints', { x: x + 12, y: y + 90, size: 12, fill: color('faint'), room })]),
    `<path d="M${x},${y + height - 33} h${width}" stroke="${color('line')}"/>`,
    text(tools, foot, { x: x + 12, y: y + height - 12, size: 12, fill: color('muted'), room }),
  ].join('');
}

function drawOutcome(journey: Journey, id: string, { x, y, width, height }: Box, tools: PictureTools): string {
  const outcome = findOutcome(journey, id)!;
  const filled = outcome.kind === 'converted';
  const fill = tools.color(filled ? 'raised' : 'ink');
  const kind = OUTCOME_KIND_NAMES[outcome.kind];
  const two = outcome.name !== kind && outcome.name !== '';
  const middle = { x: x + width / 2, anchor: 'middle' as const, room: width - 28 };
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${height / 2}" fill="${tools.color(filled ? 'success-ink' : 'raised')}" stroke="${tools.color(filled ? 'success-ink' : 'control')}"/>`,
    text(tools, outcome.name || kind, { ...middle, y: y + height / 2 + (two ? -3 : 5), size: 14, weight: 500, fill }),
    two ? text(tools, kind, { ...middle, y: y + height / 2 + 14, size: 12, fill: filled ? fill : tools.color('muted') }) : '',
  ].join('');
}

function drawEntry(journey: Journey, { x, y, width, height }: Box, tools: PictureTools): string {
  const trigger = describeEntryTrigger(journey.entry.trigger);
  const shared = { x: x + width / 2, anchor: 'middle' as const, size: 12, room: width - 20 };
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${height / 2}" fill="${tools.color('surface')}" stroke="${tools.color('control')}" stroke-dasharray="3 3"/>`,
    text(tools, 'Entry', { ...shared, y: y + height / 2 - 3, weight: 500, fill: tools.color('ink') }),
    text(tools, trigger ?? 'No trigger', { ...shared, y: y + height / 2 + 12, fill: tools.color(trigger ? 'muted' : 'faint') }),
  ].join('');
}

function drawNote(journey: Journey, id: string, { x, y, width, height }: Box, tools: PictureTools): string {
  const lines = wrap(findNote(journey, id)!.text, width - 24, tools);
  const tall = Math.max(height, lines.length * 17 + 24);
  return `<rect x="${x}" y="${y}" width="${width}" height="${tall}" rx="6" fill="${tools.color('warning-soft')}" stroke="${tools.color('line-strong')}"/>${lines.map((each, i) => text(tools, each, { x: x + 12, y: y + 24 + i * 17, size: 12, fill: tools.color('ink'), room: width })).join('')}`;
}

function line({ type = 'transition' }: CanvasEdge, route: Route | undefined, { color }: PictureTools): string {
  if (!route) return '';
  const { x, y } = route.end;
  return `<path d="${route.path}" fill="none" stroke="${color('control')}" stroke-width="1.5"${DASHES[type]}/><path d="M${x - 8.5},${y - 5.3} L${x},${y} L${x - 8.5},${y + 5.3} Z" fill="${color('control')}"/>`;
}

const MARKS: Record<NonNullable<Rate['source']>['kind'], string> = { historical: '●', benchmark: '◐', estimate: '○' };

function pill(journey: Journey, edge: CanvasEdge, route: Route | undefined, tools: PictureTools): string {
  const words = route && pillWords(journey, edge);
  if (!words) return '';
  const shown = fitted(tools, words, 12, 500, Math.max(route.room - 20, 56));
  const width = tools.measure(shown, 12, 500) + 20;
  const { x, y } = route.label;
  return `<rect x="${x - width / 2}" y="${y - 12}" width="${width}" height="24" rx="12" fill="${tools.color('raised')}" stroke="${tools.color('line-strong')}"/>${text(tools, shown, { x, y: y + 4, size: 12, weight: 500, anchor: 'middle', fill: tools.color('ink'), room: width })}`;
}

function pillWords(journey: Journey, edge: CanvasEdge): string | undefined {
  const { id } = partOfEdge(edge);
  if (edge.type === 'timeout') {
    const after = findState(journey, id)?.timeout?.after;
    return `◷ ${after ? describeDuration(after) : 'no length'}`;
  }
  if (edge.type === 'failure') return `✕ ${findTouchpoint(journey, id)?.touchpoint.name || 'no response'}`;
  if (edge.type !== 'transition') return undefined;
  const transition = findTransition(journey, id)!;
  const rate = transition.probability;
  const figures = rate ? `${describeShare(rate.value)} ${rate.source ? MARKS[rate.source.kind] : ''}`.trim() : 'No rate';
  // The figures stand first: a text too long for its place loses its end.
  return transition.trigger ? `${figures} · ${describeCriterion(transition.trigger, journey)}` : figures;
}

type TextProps = { x: number; y: number; size: number; weight?: number; fill: string; room: number; anchor?: 'middle' };

function text(tools: PictureTools, words: string, { x, y, size, weight = 400, fill, room, anchor }: TextProps): string {
  return `<text x="${x}" y="${y}" font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`} fill="${fill}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escape(fitted(tools, words, size, weight, room))}</text>`;
}

/** The words, cut with an ellipsis where they would be wider than the room. */
function fitted({ measure }: PictureTools, words: string, size: number, weight: number, room: number): string {
  if (measure(words, size, weight) <= room) return words;
  let kept = [...words];
  while (kept.length > 1 && measure(`${kept.join('')}…`, size, weight) > room) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

function wrap(words: string, room: number, { measure }: PictureTools): string[] {
  const lines: string[] = [];
  for (const paragraph of words.split('\n')) {
    let current = '';
    for (const word of paragraph.split(' ')) {
      const longer = current ? `${current} ${word}` : word;
      if (current && measure(longer, 12, 400) > room) {
        lines.push(current);
        current = word;
      } else current = longer;
    }
    lines.push(current);
  }
  return lines;
}

/** As text of an XML document; what XML cannot hold is left out. */
function escape(words: string): string {
  return words
    // oxlint-disable-next-line no-control-regex -- these are what XML forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'); // prettier-ignore
}
