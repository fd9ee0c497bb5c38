import { OctagonAlert, SignalHigh, SignalLow, SignalMedium, type LucideIcon } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';
import { RISK_WORDS, type RiskLevel } from '@/lib/approval/risk-level';

const LOOKS: Record<RiskLevel, { Icon: LucideIcon; tone: Tone }> = {
  low: { Icon: SignalLow, tone: 'neutral' },
  medium: { Icon: SignalMedium, tone: 'info' },
  high: { Icon: SignalHigh, tone: 'warning' },
  critical: { Icon: OctagonAlert, tone: 'danger' },
};

/** How much harm a launch could do: a word, a shape and a color. `short` leaves out "risk" where a heading says it. */
export function RiskBadge({ level, short = false, className }: { level: RiskLevel; short?: boolean; className?: string }) {
  const { Icon, tone } = LOOKS[level];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />} className={className}>
      {RISK_WORDS[level]}
      <span className={short ? 'sr-only' : undefined}>{short ? ' risk' : 'risk'}</span>
    </Badge>
  );
}
