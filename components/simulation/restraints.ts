'use client';

import { useMemo } from 'react';
import { useBrandPolicy } from '@/components/builder/brand-context';
import type { SimulationReport } from '@/lib/simulation/report';
import { restraintsOf, restraintsOn, sameRestraints, type Restraints } from '@/lib/simulation/touch-rules';

/** What the brand holds every touch to. */
export function useRestraints(): Restraints {
  const policy = useBrandPolicy();
  return useMemo(() => restraintsOf(policy), [policy]);
}

/** Whether a run was made of this content, held to what the brand's touches are held to now. */
export function isFresh({ contentHash, heldTo, touches }: SimulationReport, hash: string, restraints: Restraints): boolean {
  if (contentHash !== hash) return false;
  // Runs kept before brands' own rules were recorded were held to the usual ones and say nothing of it.
  if (!heldTo || !touches) return true;
  return sameRestraints(heldTo, restraintsOn(touches.channels.map(({ channel }) => channel), restraints));
}
