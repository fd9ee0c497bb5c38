/** The database server did not let us in. The message names the address and what to do, and holds no credentials. */
export class DatabaseUnreachableError extends Error {
  override name = 'DatabaseUnreachableError';
}

const REASONS: Record<string, readonly [what: string, fix: string]> = {
  ECONNREFUSED: ['refuses connections', 'Start it, or correct the host and port'],
  ENOTFOUND: ['has a host name that nobody knows', 'Correct the host'],
  EAI_AGAIN: ['has a host name that could not be looked up', 'Check the network, or correct the host'],
  ETIMEDOUT: ['does not answer', 'Start it, open the way to it (firewall), or correct the host and port'],
  EHOSTUNREACH: ['cannot be reached', 'Open the way to it (network, firewall), or correct the host and port'],
  ENETUNREACH: ['cannot be reached', 'Open the way to it (network, firewall), or correct the host and port'],
  ENOENT: ['is not there', 'Start it, or correct the socket folder'],
  ECONNRESET: ['broke the connection', 'Look at its log, and try again'],
  EPIPE: ['broke the connection', 'Look at its log, and try again'],
  '28P01': ['refused the user or the password', 'Correct the user and password'],
  '28000': ['refused the user', 'Correct the user, or allow it in on the server'],
  '3D000': ['has no such database', 'Create the database, or correct its name'],
  '53300': ['has no connection left', 'Raise max_connections there, or run fewer servers'],
  '57P01': ['is shutting down', 'Start it again'],
  '57P03': ['is starting up or shutting down', 'Try again in a moment'],
};

/**
 * `error` told as `DatabaseUnreachableError` where it is about reaching the server (drizzle and Node wrap such errors);
 * otherwise `error` itself, as it came.
 */
export function explainUnreachable(error: unknown, at: { host: string; port: number }): unknown {
  const reason = findReason(error);
  if (!reason) return error;
  const [what, fix] = reason;
  const where = at.host.startsWith('/') ? at.host : `${at.host}:${at.port}`;
  return new DatabaseUnreachableError(
    `The Postgres server at ${where} ${what}. ${fix} in DATABASE_URL, or leave DATABASE_URL out to use the embedded database.`,
  );
}

function findReason(error: unknown, depth = 0): readonly [string, string] | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined;
  const { code, message, cause, errors, error: inner } = error as {
    code?: unknown; message?: unknown; cause?: unknown; errors?: unknown; error?: unknown;
  };
  const known = typeof code === 'string' ? REASONS[code] : undefined;
  if (known) return known;
  const text = typeof message === 'string' ? message : '';
  if (/timeout exceeded|connection timeout|timed out/i.test(text) && !/lock timeout/i.test(text)) return REASONS.ETIMEDOUT;
  if (/connection terminated|connection ended unexpectedly/i.test(text)) return REASONS.ECONNRESET;
  if (/does not support SSL/i.test(text)) return ['does not speak TLS', 'Turn TLS on there, or set sslmode=disable'];
  if (typeof code === 'string' && /CERT|ERR_TLS/.test(code)) {
    return ['has a TLS certificate that is not trusted', 'Give its certificate with sslrootcert=, or correct the host or sslmode'];
  }
  const deeper = [cause, inner, ...(Array.isArray(errors) ? errors : [])];
  for (const each of deeper) {
    const found = findReason(each, depth + 1);
    if (found) return found;
  }
  return undefined;
}
