import { MiniCanvas } from '@/components/journey/mini-canvas';
import { VersionDiff } from '@/components/versions/version-diff';
import { miniatureOf } from '@/lib/editor/miniature';
import type { ApprovalData } from './approval-data';
import { PagePart } from './page-part';

/** What changed since the version that was approved last; before a first approval, the journey as it is. */
export function DifferencePart({ version, former }: Pick<ApprovalData, 'version' | 'former'>) {
  if (former) {
    return (
      <PagePart id="changes" title={`What changed since version ${former.number}, approved last`}>
        <VersionDiff before={former.document} after={version.document} beforeName={`Version ${former.number}, approved`} afterName={`Version ${version.number}, asked for`} />
      </PagePart>
    );
  }
  const { states, outcomes } = version.document;
  return (
    <PagePart id="changes" title="How customers move">
      <p className="mb-2 text-12 text-faint">Nothing of this journey was approved before, so all of it is new.</p>
      <figure className="rounded-lg border bg-canvas p-2">
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reached by keyboard */}
        <div role="group" aria-label="The journey drawn" tabIndex={0} className="scroll-quiet overflow-x-auto">
          <MiniCanvas miniature={miniatureOf(version.document)} named smallestZoom={0.4} className="max-h-100 w-full" />
        </div>
        <figcaption className="sr-only">
          States: {states.map(({ name }) => name).join(', ')}. Outcomes: {outcomes.map(({ name }) => name).join(', ')}.
        </figcaption>
      </figure>
    </PagePart>
  );
}
