'use client';

import { SettingsSection } from '@/components/settings/settings-section';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { describeBrowser } from './describe-browser';

export type SessionRow = { id: string; since: string; address: string | null; browser: string | null; current: boolean };

/** Where one is signed in, and the way to end it. */
export function SessionsSection({ sessions, onEnd, onEndOthers }: { sessions: readonly SessionRow[]; onEnd: (id: string) => void; onEndOthers: () => void }) {
  return (
    <SettingsSection title="Where you are signed in" about="A session ends after thirty days, or when you end it.">
      <ul className="divide-y divide-line rounded-lg border bg-raised">
        {sessions.map(({ id, since, address, browser, current }) => (
          <li key={id} className="flex min-h-13 flex-wrap items-center gap-3 px-4 py-2">
            <div className="min-w-48 flex-1">
              <p className="flex items-center gap-2 text-13 font-medium">
                {describeBrowser(browser)}
                {current && <Badge tone="success">This one</Badge>}
              </p>
              <p className="tabular text-12 text-muted">
                Since {since}
                {address && ` from ${address}`}
              </p>
            </div>
            {!current && (
              <Button size="sm" onClick={() => onEnd(id)} aria-label={`Sign out ${describeBrowser(browser)}, since ${since}`}>
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button className="mt-3" onClick={onEndOthers}>
          Sign out everywhere else
        </Button>
      )}
    </SettingsSection>
  );
}
