import { and, desc, eq } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { templates, type TemplateRow } from '../schema/templates';
import { assertStorable } from '../storable';

type Key = { brandId: string; id: string };

/** Keeps a template. Throws `UnstorableTextError`. */
export async function insertTemplate(db: DbOrTx, row: TemplateRow): Promise<void> {
  assertStorable({ name: row.name, description: row.description, variables: row.variables, document: row.document });
  await db.insert(templates).values(row);
}

/** The brand's own templates, the newest first. */
export function listTemplates(db: DbOrTx, { brandId }: { brandId: string }): Promise<TemplateRow[]> {
  return db.select().from(templates).where(eq(templates.brandId, brandId)).orderBy(desc(templates.createdAt), desc(templates.id));
}

/** One of the brand's templates, or null. */
export async function findTemplate(db: DbOrTx, { brandId, id }: Key): Promise<TemplateRow | null> {
  const [row] = await db.select().from(templates).where(and(eq(templates.id, id), eq(templates.brandId, brandId)));
  return row ?? null;
}

/** Renames or describes one of the brand's templates: the row as it is then, or null. */
export async function updateTemplate(db: DbOrTx, { brandId, id }: Key, changes: Pick<TemplateRow, 'name' | 'description' | 'updatedAt'>): Promise<TemplateRow | null> {
  assertStorable({ name: changes.name, description: changes.description });
  const [row] = await db
    .update(templates)
    .set(changes)
    .where(and(eq(templates.id, id), eq(templates.brandId, brandId)))
    .returning();
  return row ?? null;
}

/** Removes one of the brand's templates: the row that was there, or null. */
export async function deleteTemplate(db: DbOrTx, { brandId, id }: Key): Promise<TemplateRow | null> {
  const [row] = await db
    .delete(templates)
    .where(and(eq(templates.id, id), eq(templates.brandId, brandId)))
    .returning();
  return row ?? null;
}
