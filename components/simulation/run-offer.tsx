'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { PanelData } from './panel-data';
import { Waiting } from './waiting';

/** Stands where a run's figures will stand, and starts it. `rules` only where the figures need them. */
export function RunOffer({ data: { run, running, options }, rules, children }: { data: PanelData; rules?: 'all'; children: ReactNode }) {
  return (
    <Waiting
      action={
        <Button size="sm" variant="primary" loading={running} disabled={!options} onClick={() => run(rules ?? options?.rules ?? 'all')}>
          {rules ? 'Run with caps, quiet hours and opt-outs' : 'Run the simulation'}
        </Button>
      }
    >
      {children}
    </Waiting>
  );
}
