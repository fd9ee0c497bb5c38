import { CircleCheck, CircleDashed } from 'lucide-react';
import { RelativeTime } from '@/components/builder/relative-time';
import { ROLE_WORDS } from '@/lib/brand/permissions';
import type { Given, Progress } from '@/lib/approval/remaining';
import { SECTION_WORDS } from '@/lib/approval/section';

type Props = {
  /** From `progress`: each need with those who met it. */
  needs: readonly Progress[];
  /** How many more different people are wanted in all, from `remaining`: said where the needs alone do not say it. */
  people?: number;
  /** Numbers of versions by approval id, for approvals carried over from them. */
  versions?: Readonly<Record<string, number>>;
  /** Names by id, for people a need names. */
  names?: Readonly<Record<string, string>>;
};

/** What a policy asks for, section by section: who approved, what was carried over, and who is still missing. */
export function NeedsProgress({ needs, people = 0, versions = {}, names = {} }: Props) {
  const asked = Math.max(0, ...needs.map(({ given, people: wanted }) => wanted - given.length));
  return (
    <>
      <ul aria-label="What has to be approved" className="divide-y divide-line text-13">
        {needs.map((need) => {
          const { section, given, people: wanted } = need;
          const missing = Math.max(0, wanted - given.length);
          const Icon = missing ? CircleDashed : CircleCheck;
          return (
            <li key={`${section} ${need.roles.join()} ${need.named.join()}`} className="flex gap-2 py-1.5">
              <Icon aria-hidden className={missing ? 'mt-0.5 size-4 shrink-0 text-faint' : 'mt-0.5 size-4 shrink-0 text-success'} />
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap justify-between gap-x-3">
                  <span className="font-medium">{SECTION_WORDS[section].name}</span>
                  <span className="tabular text-12 text-muted">
                    {given.length} of {wanted}
                    <span className="sr-only"> approved</span>
                  </span>
                </p>
                {given.map((each) => (
                  <p key={`${each.by.id} ${each.at}`} className="text-12 text-muted">
                    <GivenWords given={each} version={each.carriedFrom === null ? undefined : versions[each.carriedFrom]} />
                  </p>
                ))}
                {missing > 0 && (
                  <p className="text-12 text-faint">
                    Wants {missing === 1 ? 'one' : missing} {given.length ? 'more ' : ''}of: {eligible(need, names)}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {people > asked && <p className="mt-1 text-12 text-muted">{people === 1 ? 'One more person has' : `${people} more people have`} to approve: nobody counts twice.</p>}
    </>
  );
}

function GivenWords({ given: { by, at, carriedFrom }, version }: { given: Given; version: number | undefined }) {
  return (
    <>
      {by.name}
      {by.inPlaceOf && ` in place of ${by.inPlaceOf.name}`}, <RelativeTime atMs={at} />
      {carriedFrom !== null && `: carried over${version === undefined ? ' from an earlier version' : ` from version ${version}`}, nothing changed here`}
    </>
  );
}

function eligible({ roles, named }: Progress, names: Readonly<Record<string, string>>): string {
  return [...named.map((id) => names[id] ?? 'somebody who is gone'), ...roles.map((role) => `${ROLE_WORDS[role].name.toLowerCase()}s`)].join(', ');
}
