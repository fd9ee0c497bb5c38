import type { Assess } from './factor';

/** What the linter still says. Errors never come this far. */
export const warnings: Assess = ({ findings, rules: { thresholds } }) => {
  const open = findings.filter(({ severity, suppressed }) => severity === 'warning' && !suppressed).length;
  const accepted = findings.filter(({ suppressed }) => suppressed).length;
  const also = accepted ? ` ${accepted} more ${accepted === 1 ? 'was' : 'were'} accepted with a reason.` : '';
  if (open === 0) return { id: 'warnings', level: accepted >= thresholds.warnings.high ? 'medium' : 'low', why: `No warning is open.${also}` };
  const level = open >= thresholds.warnings.high ? 'high' : open >= thresholds.warnings.medium ? 'medium' : 'low';
  return { id: 'warnings', level, why: `${open} ${open === 1 ? 'warning is' : 'warnings are'} open.${also}` };
};
