import type { Crowding, CrowdingElsewhere } from '@/lib/editor/calendar/cap-pressure';
import { describeCrowding } from '@/lib/editor/calendar/describe-crowding';
import type { Journey } from '@/lib/journey/journey';

/** How many other ways are told of. */
const TOLD = 4;

type Props = { journey: Journey; drawn: readonly Crowding[]; elsewhere: readonly CrowdingElsewhere[] };

/** Where customers would get more than a cap allows: what the sheet marks, and what other ways through the journey bring. */
export function CrowdedList({ journey, drawn, elsewhere }: Props) {
  if (!drawn.length && !elsewhere.length) return null;
  const more = elsewhere.length - TOLD;
  return (
    <section aria-label="More than the caps allow" className="border-b border-line px-3 py-2.5 text-12">
      <h2 className="font-medium">More than the caps allow</h2>
      <Lines journey={journey} crowdings={drawn} />
      {elsewhere.length > 0 && (
        <>
          <h3 className="mt-2 font-medium text-muted">On other ways than those drawn</h3>
          <Lines journey={journey} crowdings={elsewhere.slice(0, TOLD)} />
          {more > 0 && <p className="mt-1 text-faint">{`And ${more} more, with as many messages or fewer.`}</p>}
        </>
      )}
    </section>
  );
}

function Lines({ journey, crowdings }: { journey: Journey; crowdings: readonly (Crowding | CrowdingElsewhere)[] }) {
  if (!crowdings.length) return null;
  return (
    <ul className="mt-1 flex flex-col gap-1 text-pretty text-muted">
      {crowdings.map((crowding, i) => (
        <li key={`${crowding.channel} ${crowding.fromMs} ${i}`}>{describeCrowding(journey, crowding)}</li>
      ))}
    </ul>
  );
}
