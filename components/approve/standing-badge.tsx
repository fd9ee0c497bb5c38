import { CircleCheck, CircleDashed, CirclePause, CircleX, Clock, PencilLine, Radio, Square, type LucideIcon } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';
import { standingWords, type JourneyStanding, type JourneyStatus } from '@/lib/approval/journey-standing';

const LOOKS: Record<JourneyStatus, { Icon: LucideIcon; tone: Tone }> = {
  draft: { Icon: CircleDashed, tone: 'neutral' },
  requested: { Icon: Clock, tone: 'info' },
  'changes-requested': { Icon: PencilLine, tone: 'warning' },
  rejected: { Icon: CircleX, tone: 'danger' },
  approved: { Icon: CircleCheck, tone: 'success' },
  launched: { Icon: Radio, tone: 'success' },
  paused: { Icon: CirclePause, tone: 'warning' },
  stopped: { Icon: Square, tone: 'neutral' },
};

/** Where a journey stands, in words, a shape and a color. */
export function StandingBadge({ standing }: { standing: JourneyStanding }) {
  const { Icon, tone } = LOOKS[standing.status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {standingWords(standing)}
    </Badge>
  );
}
