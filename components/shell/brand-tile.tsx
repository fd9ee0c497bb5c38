'use client';
import { Tooltip } from '@/components/ui/tooltip';

/** The brand being worked on: its initial, its name on hover and for screen readers. */
export function BrandTile({ name }: { name: string }) {
  return (
    <Tooltip content={name} side="right">
      <span className="grid size-7 place-items-center rounded-md border border-line-strong bg-raised text-12 font-semibold text-muted">
        <span aria-hidden>{[...name.trim()][0]?.toUpperCase() ?? '·'}</span>
        <span className="sr-only">Brand: {name}</span>
      </span>
    </Tooltip>
  );
}
