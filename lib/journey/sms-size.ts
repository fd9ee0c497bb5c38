import { SMS_LIMITS } from './channel-format';

const BASIC = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENSION = '\f^{}\\[~]|€';
const SIZES = new Map<string, number>([...Array.from(BASIC, (char) => [char, 1] as const), ...Array.from(EXTENSION, (char) => [char, 2] as const)]);

const ALL_BASIC = new RegExp(`^[${BASIC.replace(/[\\\]^-]/g, '\\$&')}]*$`);

/** `left`: how many characters (in UCS-2: units of 16 bits) still fit into the last of the segments. */
export type SmsSize = { encoding: 'GSM-7' | 'UCS-2'; segments: number; left: number };

/**
 * How many segments a text takes as an SMS. In GSM-7 (3GPP TS 23.038, 6.2.1) a segment holds 160 characters, 153 where several
 * are joined; characters of the extension table take two. One character outside of both makes the whole text UCS-2: 70 units
 * of 16 bits, 67 where joined. No character is divided between two segments. Nothing takes no segment.
 */
export function smsSize(text: string): SmsSize {
  const sizes: number[] = [];
  let isGsm = true;
  for (const char of text) {
    const size = SIZES.get(char);
    if (size === undefined) isGsm = false;
    sizes.push(size ?? 0);
  }
  if (isGsm) return { encoding: 'GSM-7', ...fill(sizes, SMS_LIMITS['GSM-7']) };
  return { encoding: 'UCS-2', ...fill(Array.from(text, (char) => char.length), SMS_LIMITS['UCS-2']) };
}

function fill(sizes: readonly number[], { alone, joined }: { alone: number; joined: number }): Pick<SmsSize, 'segments' | 'left'> {
  const sum = sizes.reduce((total, size) => total + size, 0);
  if (sum <= alone) return { segments: sum === 0 ? 0 : 1, left: alone - sum };
  let count = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > joined) {
      count++;
      used = 0;
    }
    used += size;
  }
  return { segments: count, left: joined - used };
}

/** Whether a text takes one segment of GSM-7 at most, told without looking closer: what most texts do. */
export function isPlainlyShort(text: string): boolean {
  return text.length <= SMS_LIMITS['GSM-7'].alone && ALL_BASIC.test(text);
}

const PLAIN: Record<string, string> = { '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"', '–': '-', '—': '-', '‑': '-', '…': '...', '•': '-', '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ' };
const TYPOGRAPHIC = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** The text with typographic quotes, dashes, dots and spaces replaced by those that GSM-7 has. */
export function plainText(text: string): string {
  return text.replace(TYPOGRAPHIC, (char) => PLAIN[char]!);
}

/** The typographic characters in a text, each once. */
export function typographicIn(text: string): string[] {
  return [...new Set(text.match(TYPOGRAPHIC) ?? [])];
}
