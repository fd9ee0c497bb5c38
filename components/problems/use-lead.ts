'use client';

import { useMemo } from 'react';
import { useAskFindings } from '@/components/builder/editor-context';
import { listProblems, openProblems, type Problem } from './list-problems';
import { announce, useProblemViewStore } from './problem-view';
import { SEVERITY_WORDS } from './severity';
import { stepThrough } from './step-through';
import { useReveal } from './use-reveal';

export type Lead = {
  /** Shows the place of a problem and goes on from it. */
  to: (problem: Problem) => void;
  /** Shows the next open problem under the filter, or (−1) the one before, and says which one it is. */
  by: (step: 1 | -1) => void;
};

/** Ways to the problems; they stay the same from render to render. */
export function useLead(): Lead {
  const view = useProblemViewStore();
  const ask = useAskFindings();
  const reveal = useReveal();
  return useMemo(() => {
    const list = () => {
      const { findings, journey } = ask();
      return listProblems(findings, journey, view.getState());
    };
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
          const hidden = ask().findings.some(({ suppressed }) => !suppressed);
          return announce(view, hidden ? 'No problem matches the filter' : 'No problems');
        }
        const { key, finding, about } = problems[at]!;
        const group = groups.find((each) => each.problems.some((problem) => problem.key === key))!;
        view.setState(({ folded }) => ({ current: { key, at }, folded: folded.filter((id) => id !== group.id) }));
        announce(view, `Problem ${at + 1} of ${problems.length}: ${SEVERITY_WORDS[finding.severity].one}, ${about.name}. ${finding.message}`);
        reveal(finding);
      },
    };
  }, [view, ask, reveal]);
}
