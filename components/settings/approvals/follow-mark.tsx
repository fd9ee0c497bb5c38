import { Badge } from '@/components/ui/badge';

/** Whether a part of the rules follows the usual ones or is the brand's own. */
export function FollowMark({ follows }: { follows: boolean }) {
  return follows ? <Badge>Follows the usual rules</Badge> : <Badge tone="accent">Your own</Badge>;
}
