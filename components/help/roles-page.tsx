import { Check } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { ALL_PERMISSIONS, can, PERMISSIONS, ROLE_WORDS, ROLES } from '@/lib/brand/permissions';

/** The table of permissions as people read it: what each role is for, and each action with those who may take it. */
export function RolesPage() {
  return (
    <>
      <PageHeader title="Roles" />
      <div className="mx-auto max-w-200 px-4 py-8 sm:px-6">
        <p className="max-w-160 text-14 text-muted">
          Each person has one role in a brand, and may have another in the next. This table is the one that is checked: what is not ticked is refused by the
          server, whatever the page shows.
        </p>
        <dl className="mt-6 grid gap-x-6 gap-y-2 text-13 sm:grid-cols-[auto_1fr]">
          {ROLES.map((role) => (
            <div key={role} className="contents">
              <dt className="font-medium">{ROLE_WORDS[role].name}</dt>
              <dd className="text-muted max-sm:mb-2">{ROLE_WORDS[role].about}</dd>
            </div>
          ))}
        </dl>
        <div className="scroll-quiet mt-6 overflow-x-auto rounded-lg border bg-raised">
          <table className="w-full text-13">
            <thead className="bg-sunken text-12">
              <tr>
                <th scope="col" className="px-3 py-2 text-left font-medium">
                  Action
                </th>
                {ROLES.map((role) => (
                  <th key={role} scope="col" className="px-2 py-2 text-center font-medium">
                    {ROLE_WORDS[role].name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {ALL_PERMISSIONS.map((permission) => (
                <tr key={permission}>
                  <th scope="row" className="px-3 py-2 text-left font-normal">
                    {PERMISSIONS[permission].does}
                    <code className="block font-mono text-11 text-faint">{permission}</code>
                  </th>
                  {ROLES.map((role) => (
                    <td key={role} className="px-2 py-2 text-center">
                      {can(role, permission) ? (
                        <>
                          <Check aria-hidden className="mx-auto size-4 text-accent-ink" />
                          <span className="sr-only">Yes</span>
                        </>
                      ) : (
                        <>
                          <span aria-hidden className="text-faint">
                            –
                          </span>
                          <span className="sr-only">No</span>
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}
