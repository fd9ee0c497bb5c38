import { compareRisk, highestRisk, type RiskLevel } from '../risk-level';
import { change } from './change';
import { channels } from './channels';
import { evidence } from './evidence';
import type { RiskFactor, RiskFacts } from './factor';
import { frequency } from './frequency';
import { industry } from './industry';
import { countries, platforms } from './novelty';
import { reach } from './reach';
import { spend } from './spend';
import { warnings } from './warnings';

const FACTORS = [reach, channels, frequency, spend, industry, platforms, countries, evidence, warnings, change];

/** The risk of a launch and what it is made of, the heaviest first. */
export type Risk = { level: RiskLevel; factors: RiskFactor[] };

/** A launch is as risky as the riskiest thing about it: nothing makes up for another. */
export function assessRisk(facts: RiskFacts): Risk {
  const factors = FACTORS.map((assess) => assess(facts));
  return { level: highestRisk(factors.map(({ level }) => level)), factors: factors.sort((a, b) => compareRisk(b.level, a.level)) };
}
