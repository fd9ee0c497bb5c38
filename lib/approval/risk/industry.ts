import type { Industry } from '../rules';
import type { Assess } from './factor';
import { listed } from './words';

export const INDUSTRY_NAMES: Record<Industry, string> = {
  healthcare: 'Healthcare',
  finance: 'Finance',
  alcohol: 'Alcohol',
  cannabis: 'Cannabis',
  gambling: 'Gambling',
  pharmaceuticals: 'Pharmaceuticals',
  'real-estate': 'Real estate',
  supplements: 'Supplements',
};

/** Whether the law looks at the brand's messages more closely. */
export const industry: Assess = ({ rules: { industries, thresholds } }) => {
  if (!industries.length) return { id: 'industry', level: 'low', why: 'This brand is in no regulated industry, as its settings say.' };
  return { id: 'industry', level: thresholds.regulated, why: `${listed(industries.map((each) => INDUSTRY_NAMES[each]))}: a regulated industry.` };
};
