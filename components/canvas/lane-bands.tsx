import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { stageColor } from '@/components/ui/stage-dot';
import type { Lanes } from '@/lib/editor/lanes';
import type { Journey } from '@/lib/journey/journey';

/** The lanes of the lifecycle stages, behind the parts that stand in them. */
export function LaneBands({ lanesOf }: { lanesOf: (journey: Journey) => Lanes }) {
  const journey = useEditor((state) => state.journey);
  const { lanes, top, bottom } = useMemo(() => lanesOf(journey), [lanesOf, journey]);
  return (
    <ViewportPortal>
      <div className="pointer-events-none absolute -z-10">
        {lanes.map(({ key, title, stage, x, width }) => (
          <section
            key={key}
            aria-label={`Lane ${title}`}
            className="absolute rounded-lg border border-line bg-[color-mix(in_oklab,var(--lane)_9%,var(--color-canvas))]"
            style={{ left: x, top, width, height: bottom - top, ['--lane' as string]: stageColor(stage) }}
          >
            <span className="block h-1.5 rounded-t-[9px] bg-(--lane)" />
            <p className="truncate px-4 pt-1.5 text-(length:--name-size) leading-[1.3] font-medium text-muted group-data-[tier=dots]/canvas:hidden">{title}</p>
          </section>
        ))}
      </div>
    </ViewportPortal>
  );
}
