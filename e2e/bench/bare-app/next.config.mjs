import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Its packages are the project's. */
export default { turbopack: { root }, outputFileTracingRoot: root };
