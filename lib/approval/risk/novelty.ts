import { platformsOf } from '../channels-of';
import { countryName } from '../country';
import type { Assess } from './factor';
import { listed } from './words';

/** Platforms that no earlier launch used and the brand did not list. */
export const platforms: Assess = ({ journey, known, rules }) => {
  const used = platformsOf(journey);
  const familiar = new Set([...known.platforms, ...rules.platforms].map(plain));
  const fresh = used.filter((platform) => !familiar.has(plain(platform)));
  if (!used.length) return { id: 'platforms', level: 'low', why: 'No touchpoint names the platform it is sent through.' };
  if (!fresh.length) return { id: 'platforms', level: 'low', why: `${listed(used)} ${used.length > 1 ? 'have' : 'has'} been used before.` };
  return { id: 'platforms', level: rules.thresholds.newPlatform, why: `${listed(fresh)} ${fresh.length > 1 ? 'were' : 'was'} never used by this brand before.` };
};

/** Countries that no earlier launch wrote to and the brand did not list. */
export const countries: Assess = ({ audience, known, rules }) => {
  const familiar = new Set([...known.countries, ...rules.countries]);
  const fresh = audience.countries.filter((code) => !familiar.has(code)).map(countryName);
  if (!audience.countries.length) return { id: 'countries', level: 'high', why: 'Where these people live is not said, so it is not known which laws hold.' };
  if (!fresh.length) return { id: 'countries', level: 'low', why: `${listed(audience.countries.map(countryName))}: this brand has written there before.` };
  return { id: 'countries', level: rules.thresholds.newCountry, why: `This brand has never written to people in ${listed(fresh)} before.` };
};

function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll(/[\s_-]+/g, ' ');
}
