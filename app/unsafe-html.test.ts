import { expect, it } from 'vitest';
import { readSources } from '@/lib/services/testing/read-sources';

// What people write reaches a page as text alone. These ways round that are known, and hold nothing that anyone wrote.
const KNOWN: Record<string, RegExp> = {
  'components/shell/theme-script.tsx': /dangerouslySetInnerHTML=\{\{ __html: SCRIPT \}\}/,
  'components/canvas/picture/save-picture.tsx': /svg\.innerHTML\]/,
};

it('no page takes HTML, addresses for scripts, or code from what people wrote', () => {
  const ways = ['app', 'components', 'lib'].flatMap((folder) => readSources(folder, /\.tsx?$/)).flatMap(({ file, text }) => {
    const rest = KNOWN[file] ? text.replace(KNOWN[file], '') : text;
    return [...rest.matchAll(/dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcDoc=|rehypeRaw|javascript:/g)].map(([found]) => `${file}: ${found}`);
  });
  expect(ways).toEqual([]);
});
