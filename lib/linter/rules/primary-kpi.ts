import type { Rule } from '../rule';
import { onJourney } from '../target';
import { isBlank } from '../wording';

export const primaryKpi: Rule<'primary-kpi'> = {
  id: 'primary-kpi',
  title: 'The journey has a primary KPI',
  why: 'One number has to decide whether the journey works, and it has to be chosen before the results are in.',
  *check({ journey }) {
    const { primary } = journey.kpis;
    if (!primary) {
      yield { target: onJourney('kpis.primary'), message: 'The journey has no primary KPI. Choose the one number that tells whether it works.' };
    } else if (isBlank(primary.name)) {
      yield { target: onJourney('kpis.primary'), message: 'The primary KPI has no name. Enter what is measured.' };
    }
  },
};
