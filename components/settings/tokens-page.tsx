'use client';

import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { useToast } from '@/components/ui/toast';
import type { TokenScope } from '@/lib/brand/permissions';
import { NO_ANSWER, type Answer } from './answer';
import { SettingsSection } from './settings-section';
import { SettingsTabs } from './settings-tabs';
import { TokenDialog } from './token-dialog';

export type TokenRow = { id: string; name: string; hint: string; scopes: readonly string[]; until: string; lastUsed: string | null };
export type TokenActions = {
  create: (input: { name: string; scopes: TokenScope[]; days: number }) => Promise<Answer<{ token: string }>>;
  revoke: (input: { id: string }) => Promise<Answer>;
};

/** One's own API tokens in this brand. */
export function TokensPage({ brandName, tokens, actions }: { brandName: string; tokens: readonly TokenRow[]; actions: TokenActions }) {
  const [making, setMaking] = useState(false);
  const [round, setRound] = useState(0);
  const toast = useToast();
  const revoke = async ({ id, name }: TokenRow) => {
    const answer = await actions.revoke({ id }).catch(() => NO_ANSWER);
    toast.show(answer.ok ? { title: `“${name}” was revoked`, tone: 'success' } : { title: 'Nothing was changed', description: answer.message, tone: 'danger' });
  };
  return (
    <>
      <PageHeader
        title="Settings"
        tabs={<SettingsTabs />}
        actions={
          <Button variant="primary" icon={<Plus />} onClick={() => (setRound(round + 1), setMaking(true))}>
            New token
          </Button>
        }
      />
      <div className="mx-auto max-w-200 px-4 py-8 sm:px-6">
        <SettingsSection
          title="API tokens"
          about={
            <>
              With a token a program acts for you in {brandName}, within its scopes and your role. <TextLink href="/help/api">What it can do</TextLink>
            </>
          }
        >
          {tokens.length === 0 ? (
            <EmptyState icon={<KeyRound />} title="No tokens yet">
              <p>Make one for each program, so that you can revoke it alone.</p>
            </EmptyState>
          ) : (
            <ul className="divide-y divide-line rounded-lg border bg-raised">
              {tokens.map((token) => (
                <li key={token.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
                  <div className="min-w-48 flex-1">
                    <p className="text-13 font-medium">
                      {token.name} <code className="ml-1 font-mono text-11 font-normal text-faint">{token.hint}…</code>
                    </p>
                    <p className="tabular text-12 text-muted">
                      {token.scopes.join(', ')}; good until {token.until}; {token.lastUsed ? `last used ${token.lastUsed}` : 'not used yet'}
                    </p>
                  </div>
                  <Button size="sm" aria-label={`Revoke ${token.name}`} onClick={() => revoke(token)}>
                    Revoke
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </SettingsSection>
      </div>
      <TokenDialog key={round} open={making} onOpenChange={setMaking} create={actions.create} />
    </>
  );
}
