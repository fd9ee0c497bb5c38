import type { Db, Tx } from './handle';
import { enterBrand, isSecured } from './row-security';

type Prepared = { joinsNotNullableMap?: unknown; execute: (...args: unknown[]) => Promise<unknown>; all: (...args: unknown[]) => Promise<unknown> };
type Session = { prepareQuery: (...args: unknown[]) => Prepared; transaction: (run: (tx: Tx) => Promise<unknown>, config?: unknown) => Promise<unknown> };
/** What drizzle keeps in a handle and does not put into its types. */
type Insides = { session: Session };

const ROOT = Symbol.for('journey-orchestrator.unscoped');

/**
 * A handle to which only the brand's rows are there, whatever is asked: every transaction, and every query outside one,
 * first takes on the role that the policies hold for. Where the database has no such role, it is the handle itself.
 */
export function scopeToBrand(db: Db, brandId: string): Db {
  if (!isSecured(db)) return db;
  const { session } = db as unknown as Insides;
  const within = (run: (tx: Tx) => Promise<unknown>, config?: unknown) =>
    session.transaction(async (tx) => {
      await enterBrand(tx, brandId);
      return run(tx);
    }, config);
  const scoped: Session = Object.assign(Object.create(session) as Session, {
    transaction: within,
    prepareQuery: (...args: unknown[]) => {
      const shell = Object.create(session.prepareQuery(...args)) as Prepared;
      const run = (how: 'execute' | 'all') => (...values: unknown[]) =>
        within((tx) => {
          const query = (tx as unknown as Insides).session.prepareQuery(...args);
          query.joinsNotNullableMap = shell.joinsNotNullableMap;
          return query[how](...values);
        });
      return Object.assign(shell, { execute: run('execute'), all: run('all') });
    },
  });
  return Object.assign(Object.create(db) as Db, { session: scoped, [ROOT]: db });
}

/** The handle behind a scoped one, for the few questions that go across brands. Never use it inside the other's transaction. */
export function unscoped(db: Db): Db {
  return (db as { [ROOT]?: Db })[ROOT] ?? db;
}
