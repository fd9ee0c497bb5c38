import { Archive, CircleCheck, CircleDashed, CircleX, Clock, Hourglass, PencilLine, Radio, Square, CirclePause, Undo2, type LucideIcon } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';
import { STATUS_WORDS, type ApprovalStatus } from '@/lib/approval/approval';

/** The shape and color of each status; a journey nobody asked approval for is a draft. */
export const STATUS_LOOKS: Record<ApprovalStatus | 'draft', { Icon: LucideIcon; tone: Tone }> = {
  draft: { Icon: CircleDashed, tone: 'neutral' },
  requested: { Icon: Clock, tone: 'info' },
  'changes-requested': { Icon: PencilLine, tone: 'warning' },
  rejected: { Icon: CircleX, tone: 'danger' },
  approved: { Icon: CircleCheck, tone: 'success' },
  launched: { Icon: Radio, tone: 'success' },
  paused: { Icon: CirclePause, tone: 'warning' },
  stopped: { Icon: Square, tone: 'neutral' },
  replaced: { Icon: Archive, tone: 'neutral' },
  'rolled-back': { Icon: Undo2, tone: 'neutral' },
  expired: { Icon: Hourglass, tone: 'neutral' },
  withdrawn: { Icon: Undo2, tone: 'neutral' },
};

/** Where an approval stands, in a word, a shape and a color. Null is a journey nobody asked approval for: a draft. */
export function StatusBadge({ status, className }: { status: ApprovalStatus | null; className?: string }) {
  const { Icon, tone } = STATUS_LOOKS[status ?? 'draft'];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />} className={className}>
      {status ? STATUS_WORDS[status] : 'Draft'}
    </Badge>
  );
}
