/** Bytes of a text file of any common encoding as text, and a sentence where the encoding had to be worked out. */
export function decodeText(bytes: Uint8Array): { text: string; note: string | undefined } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), note: undefined };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), note: undefined };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: undefined };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), note: 'The file is not UTF-8; it was read as Western European (Windows-1252). Check letters with accents.' };
  }
}
