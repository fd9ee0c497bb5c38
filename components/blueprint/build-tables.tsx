import { BUILD_COLUMNS, type Build } from '@/lib/blueprint/builds';
import type { TrackedLink } from '@/lib/blueprint/tracking';
import { SheetTable } from './sheet-table';

/** What to build on each platform, under which names; and what every link carries. */
export function BuildTables({ builds, links }: { builds: readonly Build[]; links: readonly TrackedLink[] }) {
  return (
    <>
      {builds.length > 0 && (
        <SheetTable
          caption="What to build"
          widths={['12%', '15%', '27%', '18%', '28%']}
          columns={BUILD_COLUMNS.map(([, title]) => title)}
          rows={builds.map((build) => BUILD_COLUMNS.map(([key]) => (key === 'name' ? <Code key={key}>{build.name}</Code> : build[key])))}
        />
      )}
      {links.length > 0 && (
        // Nobody types these from paper; the rule by which they are made stands in the checklist.
        <div className="print:hidden">
          <SheetTable caption="Tracking parameters" columns={['Touchpoint', 'Add to its link']} rows={links.map(({ touchpoint, query }) => [touchpoint, <Code key="query">{query}</Code>])} />
        </div>
      )}
    </>
  );
}

function Code({ children }: { children: string }) {
  return <code className="font-mono text-12 wrap-anywhere print:text-11">{children}</code>;
}
