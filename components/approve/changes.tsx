const FEW = 6;

/** What differs, in sentences; many are folded. */
export function Changes({ changes }: { changes: readonly string[] }) {
  return (
    <>
      <List changes={changes.slice(0, FEW)} />
      {changes.length > FEW && (
        <details className="mt-1 text-13">
          <summary className="cursor-pointer text-muted">{changes.length - FEW} more</summary>
          <List changes={changes.slice(FEW)} />
        </details>
      )}
    </>
  );
}

function List({ changes }: { changes: readonly string[] }) {
  return (
    <ul className="mt-1 list-disc space-y-0.5 pl-5 text-13 text-muted">
      {changes.map((change) => (
        <li key={change} className="wrap-anywhere">{change}</li>
      ))}
    </ul>
  );
}
