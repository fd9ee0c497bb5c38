/** Time zones to rehearse in: the reader's own first, then one for every few hours around the globe. */
const USUAL = ['America/Los_Angeles', 'America/New_York', 'America/Sao_Paulo', 'Europe/London', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Singapore', 'Asia/Tokyo', 'Australia/Sydney'];

/** As options of a list; the empty value is a zone that is not known. */
export function zoneOptions(): { value: string; label: string }[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([own, ...USUAL])];
  return [...zones.map((value) => ({ value, label: value.replace(/_/g, ' ') })), { value: '', label: 'Not known' }];
}
