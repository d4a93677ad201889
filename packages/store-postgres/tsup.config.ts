import { library } from '../../tsup.base.ts';

export default library({
  // The worker stands beside the index, so that `new URL('./pglite-worker.js', …)` finds it in both.
  entry: {
    index: 'src/index.ts',
    main: 'src/main.ts',
    'pglite-worker': 'src/engine/pglite-worker.js',
  },
  platform: 'node',
  dts: {
    entry: { index: 'src/index.ts' },
    compilerOptions: { composite: false, customConditions: [] },
  },
});
