import fc from 'fast-check';

/**
 * Property tests try the same cases on every machine, so that a red run is always about the change at hand. Looking for new
 * ones is a run of its own: FC_SEED=$RANDOM npx vitest run. A seed that fails becomes an example in the test.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20_261_122) });
