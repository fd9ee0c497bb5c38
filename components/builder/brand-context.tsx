'use client';

import { createContext, use, useMemo, type ReactNode } from 'react';
import { brandPolicy } from '@/lib/brand/apply-settings';
import type { BrandSettings } from '@/lib/brand/settings';
import type { Policy } from '@/lib/engine/policy';

const PolicyContext = createContext<Policy | undefined>(undefined);
const NameContext = createContext('');

/** Makes known who sends, and what the brand's customers are held to. */
export function BrandProvider({ name, settings, children }: { name: string; settings: BrandSettings; children: ReactNode }) {
  const policy = useMemo(() => brandPolicy(settings), [settings]);
  return (
    <NameContext value={name}>
      <PolicyContext value={policy}>{children}</PolicyContext>
    </NameContext>
  );
}

/** The brand that messages come from. */
export function useBrandName(): string {
  return use(NameContext);
}

export function useBrandPolicy(): Policy {
  const policy = use(PolicyContext);
  if (!policy) throw new Error('This component belongs inside a BrandProvider');
  return policy;
}
