'use client';
import { Progress as Base } from '@base-ui/react/progress';

/** How far something is. `value` is a share of 1; without it, the end is not known yet. */
export function Progress({ value, label, showLabel = false }: { value?: number; label: string; showLabel?: boolean }) {
  const percent = value === undefined ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <Base.Root value={percent} aria-label={label} className="grid grid-cols-[1fr_auto] gap-1 text-12 text-muted">
      {showLabel && (
        <>
          <span aria-hidden>{label}</span>
          <Base.Value className="tabular" />
        </>
      )}
      <Base.Track className="col-span-2 h-1 overflow-hidden rounded-full bg-pressed">
        {/* Moved, not resized, and in steps: while something computes, the page need not lay itself out or draw every frame for it. */}
        <Base.Indicator
          className="h-full w-full! origin-left rounded-full bg-accent data-indeterminate:w-1/3! data-indeterminate:animate-pulse"
          style={percent === null ? undefined : { transform: `scaleX(${percent / 100})` }}
        />
      </Base.Track>
    </Base.Root>
  );
}
