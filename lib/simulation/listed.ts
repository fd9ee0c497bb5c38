/** Names in running text, at most `most` of them: "a", "a and b", "a, b and 3 more". */
export function listed(parts: string[], most = 7): string {
  const shown = parts.slice(0, most);
  const more = parts.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown[0]!;
}
