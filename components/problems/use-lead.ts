'use client';

import { useMemo } from 'react';
import { useEditorStore, useFindings } from '@/components/builder/editor-context';
import { listProblems, openProblems, type Problem } from './list-problems';
import { nameTarget } from './name-target';
import { announce, useProblemViewStore } from './problem-view';
import { SEVERITY_WORDS } from './severity';
import { stepThrough } from './step-through';
import { useLatest } from './use-latest';
import { useReveal } from './use-reveal';

export type Lead = {
  /** Shows the place of a problem and goes on from it. */
  to: (problem: Problem) => void;
  /** Shows the next open problem under the filter, or (−1) the one before, and says which one it is. */
  by: (step: 1 | -1) => void;
};

/** Ways to the problems; they stay the same from render to render. */
export function useLead(): Lead {
  const store = useEditorStore();
  const view = useProblemViewStore();
  const findings = useLatest(useFindings());
  const reveal = useReveal();
  return useMemo(() => {
    const list = () => listProblems(findings.current, store.getState().journey, view.getState());
    return {
      to({ key, finding }) {
        view.setState({ current: { key, at: openProblems(list()).findIndex((problem) => problem.key === key) } });
        reveal(finding);
      },
      by(step) {
        const groups = list();
        const problems = openProblems(groups);
        const at = stepThrough(problems.map(({ key }) => key), view.getState().current, step);
        if (at === undefined) {
          const hidden = findings.current.some(({ suppressed }) => !suppressed);
          return announce(view, hidden ? 'No problem matches the filter' : 'No problems');
        }
        const { key, finding } = problems[at]!;
        const group = groups.find((each) => each.problems.some((problem) => problem.key === key))!;
        view.setState(({ folded }) => ({ current: { key, at }, folded: folded.filter((id) => id !== group.id) }));
        const { name } = nameTarget(store.getState().journey, finding.target);
        announce(view, `Problem ${at + 1} of ${problems.length}: ${SEVERITY_WORDS[finding.severity].one}, ${name}. ${finding.message}`);
        reveal(finding);
      },
    };
  }, [store, view, findings, reveal]);
}
