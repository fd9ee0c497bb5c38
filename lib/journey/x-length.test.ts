import { expect, test } from 'vitest';
import { xLength } from './x-length';

test.each<[string, number]>([
  ['', 0],
  ['Hello, world', 12],
  [' Hello, world\n', 12],
  ['“Curly” – it’s…', 16],
  ['https://example.com/a/very/long/address?with=a&query=of#its-own', 23],
  ['See https://example.com/a.', 4 + 23 + 1],
  ['See (https://example.com/a) now', 5 + 23 + 5],
  ['acme.com/cart', 23],
  ['at www.acme.com', 3 + 23],
  ['ada@acme.com', 12],
  ['e.g. this.Next', 14],
  ['two http://a.de and https://b.io/x', 4 + 23 + 5 + 23],
  ['🎉', 2],
  ['👩‍👩‍👧‍👦', 2],
  ['👍🏽', 2],
  ['🇩🇪', 2],
  ['3️⃣', 2],
  ['❤️', 2],
  ['© 2026', 6],
  ['日本語', 6],
  ['한국어', 6],
  ['مرحبا', 5],
  ['e\u0301', 1],
])('%s counts %d', (text, length) => expect(xLength(text)).toBe(length));
