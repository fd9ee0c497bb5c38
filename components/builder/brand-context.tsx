'use client';

import { createContext, use, useMemo, type ReactNode } from 'react';
import { brandPolicy, type BrandSettings } from '@/lib/brand/settings';
import type { Policy } from '@/lib/engine/policy';

const PolicyContext = createContext<Policy | undefined>(undefined);

/** Makes known what the brand's customers are held to. */
export function BrandProvider({ settings, children }: { settings: BrandSettings; children: ReactNode }) {
  return <PolicyContext value={useMemo(() => brandPolicy(settings), [settings])}>{children}</PolicyContext>;
}

export function useBrandPolicy(): Policy {
  const policy = use(PolicyContext);
  if (!policy) throw new Error('This component belongs inside a BrandProvider');
  return policy;
}
