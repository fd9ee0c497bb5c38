import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { TONE_SOFT, type Tone } from './tone';

/** A small word or count. Color never speaks alone: the word says it too. */
export function Badge({ tone = 'neutral', icon, children, className }: { tone?: Tone; icon?: ReactNode; children: ReactNode; className?: string }) {
  return (
    <span className={classNames('tabular inline-flex h-5 shrink-0 items-center gap-1 rounded-full px-1.5 text-11 font-medium whitespace-nowrap [&_svg]:size-3', TONE_SOFT[tone], className)}>
      {icon}
      {children}
    </span>
  );
}
