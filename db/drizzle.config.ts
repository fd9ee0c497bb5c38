import { defineConfig } from 'drizzle-kit';

// Paths are relative to the project's root: `npx drizzle-kit generate --config db/drizzle.config.ts --name <what-changed>`.
// The default export is what drizzle-kit reads.
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema/index.ts',
  out: './db/migrations',
});
