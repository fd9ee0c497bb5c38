import { Button } from '@/components/ui/button';
import { ROLE_WORDS } from '@/lib/brand/permissions';
import type { PendingEntry } from './members-page';

/** One who is invited and has not come yet. */
export function PendingRow({ pending: { email, role, invitedBy, expiresAtMs }, onWithdraw }: { pending: PendingEntry; onWithdraw: (() => void) | undefined }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-48 flex-1">
        <p className="truncate text-13 font-medium">{email}</p>
        <p className="text-12 text-muted">
          {ROLE_WORDS[role].name}, invited by {invitedBy}, open until {new Date(expiresAtMs).toISOString().slice(0, 10)}
        </p>
      </div>
      {onWithdraw && (
        <Button size="sm" onClick={onWithdraw} aria-label={`Withdraw the invitation of ${email}`}>
          Withdraw
        </Button>
      )}
    </li>
  );
}
