import { sql, type SQL } from 'drizzle-orm';
import type { Db, Tx } from './handle';

/** The role that requests act under: it owns nothing, so policies hold for it, whoever connected. */
const ROLE = 'journey_app';
const POLICY = 'own_brand';

/** Tables that belong to no brand: people and their ways in, which queries take by person. The installation's secret is not for requests at all. */
export const SHARED_TABLES = ['users', 'sessions', 'accounts', 'verifications', 'two_factors', 'rate_limits'];
export const HIDDEN_TABLES = ['installation'];

/** What requests may do with rows that they may not change: add and read them, or read them alone. */
const RIGHTS: Record<string, string> = { audit_entries: 'select, insert', audit_links: 'select', approval_events: 'select, insert' };

type TableState = { name: string; brand: boolean; journey: boolean; secured: boolean; granted: boolean };

/** Kept on the handle itself: this module is bundled more than once into one process. */
const SECURED = Symbol.for('journey-orchestrator.secured');

/** Whether the database itself can hold requests to their brand's rows. */
export function isSecured(db: Db): boolean {
  return (db as { [SECURED]?: boolean })[SECURED] ?? false;
}

/**
 * The second wall: gives every table with a `brand_id` (or, through its journey, a `journey_id`) a policy that shows the rows of
 * `app.brand_id` alone, to a role that `enterBrand` takes on. Tables that are secured already are left as they are. Where the
 * connection may not make that role, nothing is changed and services are the only wall. Runs inside the migration's lock.
 */
export async function secureRows(tx: Tx, db: Db): Promise<void> {
  const able = await attempt(tx, async (inner) => {
    const { rows } = await inner.execute<{ there: boolean }>(sql`select exists (select 1 from pg_roles where rolname = ${ROLE}) as there`);
    if (!rows[0]?.there) await inner.execute(sql.raw(`create role ${ROLE} nologin`));
  });
  // Another database of the same server may have made it at this moment.
  if (!able && !(await attempt(tx, async (inner) => void (await inner.execute(sql.raw(`select '${ROLE}'::regrole`)))))) return;
  await attempt(tx, async (inner) => void (await inner.execute(sql.raw(`grant ${ROLE} to current_user`))));
  const entered = await attempt(tx, async (inner) => {
    await inner.execute(sql`select set_config('role', ${ROLE}, true)`);
    await inner.execute(sql`select set_config('role', 'none', true)`);
  });
  if (!entered) return;
  for (const statement of statementsFor(await readTables(tx))) await tx.execute(statement);
  Object.assign(db, { [SECURED]: true });
}

/** From here to the end of the transaction only rows of this brand are there. */
export async function enterBrand(tx: Tx, brandId: string): Promise<void> {
  await tx.execute(sql`select set_config('app.brand_id', ${brandId}, true), set_config('role', ${ROLE}, true)`);
}

async function readTables(tx: Tx): Promise<TableState[]> {
  const { rows } = await tx.execute<TableState>(sql`
    select c.relname as name, c.relrowsecurity as secured,
      has_table_privilege(${ROLE}, c.oid, 'select') as granted,
      exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'brand_id' and not a.attisdropped) as brand,
      exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'journey_id' and not a.attisdropped) as journey
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by c.relname`);
  return rows;
}

/** What has to be done to tables, as they are. A table that belongs to no brand and is not listed gets no grant: it is closed. */
function statementsFor(tables: readonly TableState[]): SQL[] {
  const statements = [`grant usage on schema public to ${ROLE}`, `grant usage on all sequences in schema public to ${ROLE}`];
  for (const { name, brand, journey, secured: done, granted } of tables) {
    const shared = SHARED_TABLES.includes(name);
    const own = name === 'brands' ? 'id' : brand ? 'brand_id' : undefined;
    const visible = own ? `${own} = current_setting('app.brand_id', true)` : journey ? 'exists (select 1 from journeys where journeys.id = journey_id)' : undefined;
    if (!shared && visible && !done) {
      statements.push(`create policy ${POLICY} on "${name}" to ${ROLE} using (${visible})`, `alter table "${name}" enable row level security`);
    }
    const rights = RIGHTS[name] ?? 'select, insert, update, delete';
    if (!granted && (shared || visible)) statements.push(`grant ${rights} on "${name}" to ${ROLE}`);
  }
  return statements.map((statement) => sql.raw(statement));
}

/** Runs a step that may not be allowed, without losing the transaction. */
async function attempt(tx: Tx, step: (inner: Tx) => Promise<void>): Promise<boolean> {
  try {
    await tx.transaction(step);
    return true;
  } catch {
    return false;
  }
}
