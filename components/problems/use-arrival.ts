'use client';

import { useEffect, useRef } from 'react';
import { useFindings } from '@/components/builder/editor-context';
import { findingAt } from '@/lib/linter/problem-href';
import { useReveal } from './use-reveal';

/** Shows the problem that the page's address names, once, when the builder is opened by it. */
export function useArrival(): void {
  const findings = useFindings();
  const reveal = useReveal();
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || findings.length === 0) return;
    arrived.current = true;
    const finding = findingAt(window.location.search, findings);
    if (!finding) return;
    window.history.replaceState(window.history.state, '', window.location.pathname);
    reveal(finding);
  }, [findings, reveal]);
}
