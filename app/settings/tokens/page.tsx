import type { Metadata } from 'next';
import { TokensPage } from '@/components/settings/tokens-page';
import { findBrand } from '@/lib/services/brands/find-brand';
import { listTokens } from '@/lib/services/tokens/list-tokens';
import { requestContext } from '../../request-context';
import { createTokenAction, revokeTokenAction } from './actions';

export const metadata: Metadata = { title: 'API tokens' };

/** One's own API tokens. */
export default async function Tokens() {
  const context = await requestContext();
  const [{ name }, tokens] = await Promise.all([findBrand(context), listTokens(context)]);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const rows = tokens.map(({ id, name: called, hint, scopes, expiresAt, lastUsedAt }) => ({ id, name: called, hint, scopes, until: expiresAt ? day(expiresAt) : 'revoked', lastUsed: lastUsedAt && day(lastUsedAt) }));
  return <TokensPage brandName={name} tokens={rows} actions={{ create: createTokenAction, revoke: revokeTokenAction }} />;
}
