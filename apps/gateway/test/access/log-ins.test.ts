import { expect, test } from 'vitest';
import { countedLogIns } from '../../src/access/log-ins.ts';

test('addresses are counted each for itself', () => {
  const logIns = countedLogIns(() => 0);
  for (let count = 0; count < 6; count += 1) logIns.failed('192.0.2.1');
  expect(() => logIns.check('192.0.2.1')).toThrow('gateway/log-ins-too-many');
  expect(() => logIns.check('192.0.2.2')).not.toThrow();
});

test('what failed longer than a minute ago does not count', () => {
  let time = 0;
  const logIns = countedLogIns(() => time);
  for (; time < 60_000; time += 20_000) {
    logIns.failed('here');
    logIns.failed('here');
  }
  expect(() => logIns.check('here')).not.toThrow();
  time = 59_999;
  expect(() => logIns.check('here')).toThrow();
});

test('a flood of addresses does not fill the memory', () => {
  const logIns = countedLogIns(() => 0);
  for (let count = 0; count < 6; count += 1) logIns.failed('first');
  for (let count = 0; count < 10_000; count += 1) logIns.failed(`address ${count}`);
  expect(() => logIns.check('first')).not.toThrow();
});
