import fc from 'fast-check';

// The same cases on every run, so that a change is judged by itself; the soak draws new ones each time and prints
// the seed of whatever it finds.
if (process.env['SOAK'] !== '1') fc.configureGlobal({ seed: 20_261_122 });
