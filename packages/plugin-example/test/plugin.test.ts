import { riverbend, withoutActivities } from '@prevention-spectrum/testing';
import { describePlugin } from '@prevention-spectrum/testing/vitest';
import { example, settings } from '../src/index.ts';
import { diary } from './diary.ts';

const frameworks = [...riverbend.frameworks, settings];

describePlugin(example(), {
  connectors: {
    'field-diary': {
      options: { file: 'diary.txt' },
      files: { 'diary.txt': diary },
      into: { ...withoutActivities, frameworks },
      canary: 'the sister of the miller',
    },
  },
  analyses: {
    'activities-by-month': {
      params: { framework: 'spectrum-of-prevention' },
      datasets: [riverbend],
    },
  },
});
