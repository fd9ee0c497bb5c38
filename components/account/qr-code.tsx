import { encode } from 'uqr';

/** Text as a QR code to be scanned: dark on white in both themes, as scanners want it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className="size-44 rounded-md bg-white">
      <title>{label}</title>
      <path d={path} fill="#000" />
    </svg>
  );
}
