import { config } from 'zod/v4/core';

/**
 * Runs before any other code of the page. Zod compiles schemas with `new Function` where it may, and finds out by trying;
 * the Content-Security-Policy forbids it, so the try alone would be reported as a violation.
 */
config({ jitless: true });
