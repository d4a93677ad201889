import { expect, test } from 'vitest';
import { fencesIn } from './page/fences.ts';
import { read, readmes } from './page/pages.ts';

test.each(readmes.filter((path) => path.startsWith('packages/')))(
  '%s has an example that runs',
  (path) => {
    expect(
      fencesIn(read(path)).some(
        ({ language, printed }) =>
          (language === 'ts' || language === 'sh') && printed?.language === 'text',
      ),
    ).toBe(true);
  },
);

test.each(readmes)('%s begins with what the package is for', (path) => {
  const [title = '', blank, purpose = ''] = read(path).split('\n');
  expect(title).toMatch(path.startsWith('packages/') ? /^# @prevention-spectrum\// : /^# \w/);
  expect(blank).toBe('');
  expect(purpose.length).toBeGreaterThan(60);
});

test('the README names the two commands', () => {
  expect(read('README.md')).toContain('npm ci && npm start');
  expect(read('README.md')).toContain('npm ci && npm test');
});
