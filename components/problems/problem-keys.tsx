'use client';

import { useEffect } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { useProblemView } from './problem-view';
import { useLead } from './use-lead';

/** Places with keys of their own: what pops up over the page. */
const ELSEWHERE = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** F8 leads to the next problem and Shift+F8 to the one before, from anywhere in the builder; says where it led. */
export function ProblemKeys() {
  const lead = useLead();
  const announced = useProblemView((view) => view.announced);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
      event.preventDefault();
      lead.by(event.shiftKey ? -1 : 1);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [lead]);
  return <VisuallyHidden live>{announced && <span key={announced.count}>{announced.words}</span>}</VisuallyHidden>;
}
