import { STATUS_LOOKS } from '@/components/approvals/status-badge';
import { Badge } from '@/components/ui/badge';
import { standingWords, type JourneyStanding } from '@/lib/approval/journey-standing';

/** Where a journey stands, in words, a shape and a color. */
export function StandingBadge({ standing }: { standing: JourneyStanding }) {
  const { Icon, tone } = STATUS_LOOKS[standing.status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {standingWords(standing)}
    </Badge>
  );
}
