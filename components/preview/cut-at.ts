import type { Fold } from '@/lib/journey/channel-format';
import type { FilledPiece } from '@/lib/journey/variables';

/** The beginning of a text that fits above a fold, at the end of a word where there is one near; `cut`: whether something is left out. */
export function cutAt(pieces: readonly FilledPiece[], { characters, lines = Infinity }: Fold): { shown: FilledPiece[]; cut: boolean } {
  const shown: FilledPiece[] = [];
  let [left, leftLines] = [characters, lines];
  for (const piece of pieces) {
    const points = Array.from(piece.text);
    const end = points.findIndex((char, i) => i >= left || (char === '\n' && --leftLines === 0));
    if (end >= 0) {
      const kept = points.slice(0, end).join('');
      const word = piece.variable || /\s/.test(points[end]!) ? kept : kept.replace(/(?<=\s)\S{1,20}$/, '');
      shown.push({ ...piece, text: word.replace(/[\s,;:–—-]+$/, '') });
      return { shown, cut: pieces.indexOf(piece) < pieces.length - 1 || points.slice(end).some((char) => char.trim() !== '') };
    }
    left -= points.length;
    shown.push(piece);
  }
  return { shown, cut: false };
}
