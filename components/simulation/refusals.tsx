import { Notice } from '@/components/ui/notice';

/** Why there are no numbers, in their place. */
export function Refusals({ reasons }: { reasons: readonly string[] }) {
  return (
    <Notice tone="warning" title="The figures would mean nothing yet">
      <ul className="space-y-1">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Notice>
  );
}
