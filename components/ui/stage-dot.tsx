import { STAGE_NAMES, type Stage } from '@/lib/journey/state';
import { classNames } from './class-names';

/** A lifecycle stage's color as a CSS value, for styles and SVG. No stage is a neutral gray. */
export function stageColor(stage: Stage | undefined): string {
  return `var(--color-stage-${stage ?? 'none'})`;
}

/** A dot in a stage's color, named for screen readers unless its name stands beside it (`decorative`). */
export function StageDot({ stage, decorative = false, className }: { stage: Stage | undefined; decorative?: boolean; className?: string }) {
  return (
    <span className={classNames('inline-block size-2 shrink-0 rounded-full print:[print-color-adjust:exact]', className)} style={{ background: stageColor(stage) }}>
      {!decorative && <span className="sr-only">{stage ? STAGE_NAMES[stage] : 'No stage'}</span>}
    </span>
  );
}
