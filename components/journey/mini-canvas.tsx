import { classNames } from '@/components/ui/class-names';
import { stageColor } from '@/components/ui/stage-dot';
import type { Miniature } from '@/lib/editor/miniature';
import type { Mark } from '@/lib/journey/marked-parts';

type Props = {
  miniature: Miniature;
  /** With the names of the parts, for where it is shown large. */
  named?: boolean;
  /** Parts that differ from another drawing. */
  marks?: ReadonlyMap<string, Mark>;
  /** Where it would be drawn smaller than this it gets wider than its place instead. Names of states are 24 px at zoom 1, of outcomes 20. */
  smallestZoom?: number;
  className?: string;
};

const KINDS = ['transition', 'timeout', 'failure'] as const;
const DASHES = { transition: undefined, timeout: '14 10', failure: '3 9' };

/** A journey as a small still drawing: states in their stage's color, a dot per touchpoint, lines as on the canvas. A picture only; words say the rest. */
export function MiniCanvas({ miniature: { left, top, width, height, states, outcomes, ways }, named = false, marks, smallestZoom, className }: Props) {
  return (
    <svg aria-hidden style={smallestZoom === undefined ? undefined : { minWidth: width * smallestZoom }} viewBox={`${left} ${top} ${width} ${height}`} preserveAspectRatio="xMidYMid meet" className={classNames('block', className)}>
      {/* One path for all lines of a kind: each of its own would be a shape more to draw. */}
      {KINDS.map((kind) => (
        <path key={kind} d={ways.flatMap((way) => (way.kind === kind ? [way.path] : [])).join(' ')} fill="none" strokeWidth={named ? 2 : 4} strokeDasharray={DASHES[kind]} className={kind === 'transition' ? 'stroke-control' : 'stroke-line-strong'} />
      ))}
      {/* Parts are placed by coordinates: each group with a transform would be a picture of its own to the browser, which costs dearly where many are panned. */}
      {states.map(({ id, name, x, y, width: w, height: h, stage, channels }) => (
        <g key={id}>
          <rect x={x} y={y} width={w} height={h} rx={14} className="fill-raised stroke-line-strong" strokeWidth={named ? 1.5 : 3} />
          <Marked mark={marks?.get(id)} x={x} y={y} width={w} height={h} round={14} />
          <path d={`M${x} ${y + 14} a14 14 0 0 1 14 -14 h${w - 28} a14 14 0 0 1 14 14 v${named ? 0 : 12} h${-w} Z`} style={{ fill: stageColor(stage) }} />
          {named ? (
            <text x={x + 16} y={y + 50} className="fill-ink text-[24px] font-medium">
              {clipped(name, 18)}
            </text>
          ) : (
            <rect x={x + 20} y={y + 46} width={Math.min(w - 40, 40 + name.length * 9)} height={16} rx={8} className="fill-line-strong" />
          )}
          {channels.map((channel, i) => (
            <rect
              key={`${channel} ${i}`}
              x={x + 20 + (i % 4) * 56}
              y={y + (named ? 74 : 84) + Math.floor(i / 4) * 32}
              width={44}
              height={20}
              rx={10}
              style={{ fill: `color-mix(in oklab, ${stageColor(stage)} 34%, var(--color-raised))` }}
            />
          ))}
        </g>
      ))}
      {outcomes.map(({ id, name, x, y, width: w, height: h, kind }) => (
        <g key={id}>
          <rect x={x} y={y} width={w} height={h} rx={h / 2} strokeWidth={named ? 1.5 : 3} className={kind === 'converted' ? 'fill-success-ink stroke-success-ink' : 'fill-raised stroke-control'} />
          <Marked mark={marks?.get(id)} x={x} y={y} width={w} height={h} round={h / 2} />
          {named ? (
            <text x={x + w / 2} y={y + h / 2 + 7} textAnchor="middle" className={classNames('text-[20px] font-medium', kind === 'converted' ? 'fill-raised' : 'fill-ink')}>
              {clipped(name, 14)}
            </text>
          ) : (
            <rect x={x + w / 2 - 40} y={y + h / 2 - 7} width={80} height={14} rx={7} className={kind === 'converted' ? 'fill-raised' : 'fill-line-strong'} />
          )}
        </g>
      ))}
    </svg>
  );
}

const SIGNS: Record<Mark, { sign: string; color: string }> = { added: { sign: '+', color: 'success' }, removed: { sign: '−', color: 'danger' }, changed: { sign: '~', color: 'warning' } };

/** A frame and a sign for a part that differs; color never speaks alone. */
function Marked({ mark, x, y, width, height, round }: { mark: Mark | undefined; x: number; y: number; width: number; height: number; round: number }) {
  if (!mark) return null;
  const { sign, color } = SIGNS[mark];
  return (
    <g style={{ color: `var(--color-${color})` }}>
      <rect x={x - 6} y={y - 6} width={width + 12} height={height + 12} rx={round + 6} fill="none" stroke="currentColor" strokeWidth={5} strokeDasharray={mark === 'removed' ? '12 8' : undefined} />
      <circle cx={x + width} cy={y} r={20} fill="currentColor" />
      <text x={x + width} y={y + 9} textAnchor="middle" className="fill-raised text-[30px] font-bold">
        {sign}
      </text>
    </g>
  );
}

function clipped(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
