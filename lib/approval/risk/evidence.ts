import type { Assess } from './factor';
import { percent } from './words';

/** How much of what is expected rests on estimates: the share of customers' moves, as the forecast has them, whose rate nobody measured. */
export const evidence: Assess = ({ journey, flows, rules: { thresholds } }) => {
  const { medium, high } = thresholds.unverifiedShare;
  const sources = new Map(journey.transitions.map(({ id, probability }) => [id, probability?.source?.kind]));
  const moves = flows.filter(({ kind }) => kind === 'transition');
  const all = moves.reduce((sum, { perEntrant }) => sum + perEntrant, 0);
  const guessed = moves.filter(({ id }) => sources.get(id) !== 'historical' && sources.get(id) !== 'benchmark').reduce((sum, { perEntrant }) => sum + perEntrant, 0);
  if (all === 0) return { id: 'evidence', level: 'high', why: 'No transition is expected to be taken, so there is nothing to hold the launch against.' };
  const share = guessed / all;
  if (share === 0) return { id: 'evidence', level: 'low', why: 'Every expected rate was measured or is a cited benchmark.' };
  const why = `${percent(share)} of the moves expected of customers rest on estimates nobody measured.`;
  return { id: 'evidence', level: share >= high ? 'high' : share >= medium ? 'medium' : 'low', why };
};
