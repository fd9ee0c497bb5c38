import { uniqueId } from '@/lib/journey/id';

/** Hands a file to the browser, named after `words`. */
export function download(words: string, extension: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${uniqueId(words, new Set())}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Hands a table to the browser as a file, named after `words`. */
export function downloadCsv(words: string, csv: string): void {
  download(words, 'csv', new Blob([csv], { type: 'text/csv;charset=utf-8' }));
}
