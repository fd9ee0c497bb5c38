import { CircleCheck, CircleX, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { TONE_SOFT, type Tone } from './tone';

const ICONS: Record<Tone, LucideIcon> = { neutral: Info, accent: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleX, info: Info };

type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode; actions?: ReactNode; className?: string };

/** A message that stays in the page. A danger notice is announced when it appears. */
export function Notice({ tone = 'info', title, children, actions, className }: Props) {
  const Icon = ICONS[tone];
  return (
    <div role={tone === 'danger' ? 'alert' : undefined} className={classNames('flex gap-2.5 rounded-lg px-3 py-2.5 text-13', TONE_SOFT[tone], className)}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className="text-ink">{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
