'use client';

import { useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { exists } from '@/lib/editor/part';
import type { Finding } from '@/lib/linter/finding';
import { focusField } from './focus-field';
import { nodesOf, partOf } from './place-target';

const GLIDE_MS = 150;

/** Shows where a finding is: selects the part, brings it to the middle of the canvas, and focuses the field to blame. */
export function useReveal(): (finding: Finding) => void {
  const store = useEditorStore();
  const { fitView, getNode } = useReactFlow();
  return useCallback(
    ({ target }: Finding) => {
      const { journey, select } = store.getState();
      const part = partOf(target);
      if (!exists(journey, part)) return;
      select([part]);
      const nodes = nodesOf(journey, target).filter((id) => getNode(id)).map((id) => ({ id }));
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (nodes.length) void fitView({ nodes, duration: still ? 0 : GLIDE_MS, maxZoom: 1, padding: 0.2 });
      if (target.field !== undefined) focusField(target.field);
    },
    [store, fitView, getNode],
  );
}
