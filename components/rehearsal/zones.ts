/** Time zones to rehearse in, from west to east: every few hours around the globe, both ends of the day, and half hours. */
const USUAL = [
  'Pacific/Honolulu', 'America/Los_Angeles', 'America/Denver', 'America/Chicago', 'America/New_York', 'America/Sao_Paulo', 'Europe/London', 'Europe/Berlin', 'Europe/Athens',
  'Asia/Dubai', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Singapore', 'Asia/Tokyo', 'Australia/Adelaide', 'Australia/Sydney', 'Pacific/Auckland', 'Pacific/Kiritimati',
]; // prettier-ignore

/** As options of a list, the reader's own and the brand's first; the empty value is a zone that is not known, for which the brand's stands in. */
export function zoneOptions(brandZone: string): { value: string; label: string; hint?: string }[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([own, brandZone, ...USUAL])];
  return [...zones.map((value) => ({ value, label: words(value) })), { value: '', label: 'Not known', hint: `the brand’s counts: ${words(brandZone)}` }];
}

function words(zone: string): string {
  return zone.replaceAll('_', ' ');
}
