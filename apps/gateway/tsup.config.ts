import { library } from '../../tsup.base.ts';

// What these add to the builder's type is global: bundled declarations lose it unless they import them.
const augmenting = [
  'core',
  'plugin-complexity',
  'plugin-errors',
  'plugin-relay',
  'plugin-validation',
];

export default library({
  entry: ['src/index.ts', 'src/main.ts', 'src/plugin.ts'],
  platform: 'node',
  dts: {
    compilerOptions: { composite: false, customConditions: [] },
    banner: augmenting.map((name) => `import '@pothos/${name}';`).join('\n'),
  },
});
