/** Runs once when the server starts: an environment or a store that is not right ends it at once, with the reason. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startStore } = await import('./lib/services/start-store');
    await startStore();
  }
}
