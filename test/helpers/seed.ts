import fc from 'fast-check';

/**
 * Property tests draw the same examples each time, so that a run tells of the change and not of chance. Others are drawn with
 * `KREDS_SEED=7 npm test -- property`; a failure prints the seed that found it.
 */
fc.configureGlobal({ seed: Number(process.env.KREDS_SEED ?? 20_261_123) });
