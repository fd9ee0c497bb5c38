import { CircleX, Info, TriangleAlert } from 'lucide-react';
import { classNames } from './class-names';

export type SeverityName = 'error' | 'warning' | 'info';

const LOOKS = {
  error: { Icon: CircleX, word: 'Error', color: 'text-danger' },
  warning: { Icon: TriangleAlert, word: 'Warning', color: 'text-warning' },
  info: { Icon: Info, word: 'Note', color: 'text-info' },
};

/** A finding's severity by shape, color and, for screen readers, word. `decorative` where the word stands beside it. */
export function SeverityIcon({ severity, decorative = false, className }: { severity: SeverityName; decorative?: boolean; className?: string }) {
  const { Icon, word, color } = LOOKS[severity];
  return (
    <span className="inline-flex shrink-0">
      <Icon aria-hidden className={classNames('size-4', color, className)} />
      {!decorative && <span className="sr-only">{word}</span>}
    </span>
  );
}
