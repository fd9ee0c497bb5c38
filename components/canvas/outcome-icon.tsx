import { BellOff, CircleCheck, LogOut, PhoneForwarded, SquareArrowOutUpRight, type LucideIcon } from 'lucide-react';
import type { OutcomeKind } from '@/lib/journey/outcome';

const ICONS: Record<OutcomeKind, LucideIcon> = {
  converted: CircleCheck,
  exited: LogOut,
  'opted-out': BellOff,
  escalated: PhoneForwarded,
  'handed-off': SquareArrowOutUpRight,
};

/** The icon of a way to end; its name stands beside it. */
export function OutcomeIcon({ kind, className }: { kind: OutcomeKind; className?: string }) {
  const Icon = ICONS[kind];
  return <Icon aria-hidden className={className} />;
}
