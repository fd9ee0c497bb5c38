'use client';

/** The last resort, when even the frame of the page could not be made. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main role="alert">
          <h1>Journey Orchestrator could not be shown</h1>
          <p>What you have saved is safe; unsaved edits are kept in this browser.</p>
          <button type="button" onClick={retry}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
