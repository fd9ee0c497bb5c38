import { expect, test } from 'vitest';
import { CHANNEL_FORMATS, describeFormat, formatOf } from './channel-format';

test.each([
  [{ channel: 'email', platform: 'anything' }, 'email'],
  [{ channel: 'sms' }, 'sms'],
  [{ channel: 'social', platform: ' twitter-x ' }, 'x'],
  [{ channel: 'social', platform: 'instagram' }, 'instagram'],
  [{ channel: 'ad', platform: 'instagram' }, 'meta-ad'],
  [{ channel: 'ad', platform: 'google-ads' }, 'google-ad'],
  [{ channel: 'social', platform: 'Mastodon' }, undefined],
  [{ channel: 'ad' }, undefined],
  [{ channel: 'sales', platform: 'hubspot' }, undefined],
] as const)('%o keeps to the format %s', (touchpoint, id) => {
  expect(formatOf(touchpoint)?.id).toBe(id);
});

test('every format says each of its figures', () => {
  for (const format of CHANNEL_FORMATS) {
    const words = describeFormat(format).join(' ');
    for (const limit of [...Object.values(format.most), ...(format.hashtags === undefined ? [] : [format.hashtags])]) expect(words).toContain(limit.toLocaleString('en-US'));
    expect(words).toMatch(/^[A-Z0-9].*\.$/);
  }
  expect(describeFormat(CHANNEL_FORMATS.find(({ id }) => id === 'google-ad')!)[0]).toBe('Headline up to 30 characters, description up to 90 characters.');
});
