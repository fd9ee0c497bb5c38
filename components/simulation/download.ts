import { uniqueId } from '@/lib/journey/id';

/** Hands a text to the browser as a file, named after `words`. */
export function downloadCsv(words: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${uniqueId(words, new Set())}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
