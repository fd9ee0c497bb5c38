import { testRule } from '../testing/rule-tester';
import { primaryKpi } from './primary-kpi';

testRule(primaryKpi, {
  valid: { 'a KPI without a target': (journey) => (journey.kpis.primary = { name: 'Paid customers' }) },
  invalid: {
    'no KPI': {
      change: (journey) => delete journey.kpis.primary,
      findings: [{ target: { kind: 'journey', id: 'journey', field: 'kpis.primary' }, message: 'The journey has no primary KPI. Choose the one number that tells whether it works.' }],
    },
    'a KPI without a name': {
      change: (journey) => (journey.kpis.primary = { name: ' ', target: 0.2 }),
      findings: [{ target: { kind: 'journey', id: 'journey', field: 'kpis.primary' }, message: 'The primary KPI has no name. Enter what is measured.' }],
    },
  },
});
