import { nameTarget } from '@/components/problems/name-target';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { TextLink } from '@/components/ui/text-link';
import type { Journey } from '@/lib/journey/journey';
import type { Finding } from '@/lib/linter/finding';
import { PagePart } from './page-part';

/** What the checks still said when approval was asked: open, and accepted with a reason. */
export function FindingsPart({ findings, journey }: { findings: readonly Finding[]; journey: Journey }) {
  const open = findings.filter(({ suppressed }) => !suppressed);
  const accepted = findings.filter(({ suppressed }) => suppressed);
  return (
    <PagePart id="warnings" title="Warnings">
      {findings.length === 0 && <p className="text-13 text-muted">The checks found nothing to object to.</p>}
      {open.length > 0 && <List title={`Still open: ${open.length}`} findings={open} journey={journey} />}
      {accepted.length > 0 && <List title={`Accepted with a reason: ${accepted.length}`} findings={accepted} journey={journey} />}
    </PagePart>
  );
}

function List({ title, findings, journey }: { title: string; findings: readonly Finding[]; journey: Journey }) {
  return (
    <div className="not-first:mt-4">
      <h3 className="text-13 font-medium">{title}</h3>
      <ul className="mt-1 divide-y divide-line text-13">
        {findings.map(({ rule, severity, target, message, suppressed }) => {
          const { name, kind } = nameTarget(journey, target);
          return (
            <li key={`${rule} ${target.kind} ${target.kind === 'journey' ? '' : target.id} ${message}`} className="flex gap-2 py-1.5">
              <SeverityIcon severity={severity} className="mt-0.5" />
              <div className="min-w-0 wrap-anywhere">
                <p>
                  <span className="font-medium">{name}</span> <span className="text-12 text-faint">{kind}</span>
                </p>
                <p className="text-muted">
                  {message} <TextLink href={`/help/rules/${rule}`} className="text-12">Why<span className="sr-only"> the rule {rule} asks for this</span></TextLink>
                </p>
                {suppressed && <p className="text-12 text-muted">Reason: {suppressed.reason}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
