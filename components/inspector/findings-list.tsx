import { SeverityIcon } from '@/components/ui/severity-icon';
import type { Finding } from '@/lib/linter/finding';

/** Findings in words, each with its severity. */
export function FindingsList({ findings, id }: { findings: readonly Finding[]; id?: string | undefined }) {
  if (!findings.length) return null;
  return (
    <ul id={id} className="flex flex-col gap-1 text-12">
      {findings.map(({ rule, severity, message }) => (
        <li key={`${rule} ${message}`} className={severity === 'error' ? 'flex gap-1.5 text-danger-ink' : 'flex gap-1.5 text-muted'}>
          <SeverityIcon severity={severity} className="mt-0.5 size-3!" />
          <span className="min-w-0 wrap-anywhere">{message}</span>
        </li>
      ))}
    </ul>
  );
}
