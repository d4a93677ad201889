import { expect, test } from 'vitest';
import { countedLogIns } from '../../src/access/log-ins.ts';

/** Somebody from an address who tries another secret each time. */
function guessing() {
  let count = 0;
  return (address: string) => {
    count += 1;
    return { address, secret: `Bearer ps_${count}` };
  };
}

test('addresses are counted each for itself', () => {
  const logIns = countedLogIns(() => 0);
  const from = guessing();
  for (let count = 0; count < 6; count += 1) logIns.failed(from('192.0.2.1'));
  expect(() => logIns.check(from('192.0.2.1'))).toThrow('gateway/log-ins-too-many');
  expect(() => logIns.check(from('192.0.2.2'))).not.toThrow();
});

test('a secret is counted from wherever it comes, and others are not', () => {
  const logIns = countedLogIns(() => 0);
  const secret = 'Bearer ps_revoked';
  for (let count = 0; count < 6; count += 1) logIns.failed({ address: `192.0.2.${count}`, secret });
  expect(() => logIns.check({ address: '198.51.100.1', secret })).toThrow(
    'gateway/log-ins-too-many',
  );
  expect(() => logIns.check({ address: '192.0.2.1', secret: 'Bearer ps_other' })).not.toThrow();
});

test.each([
  ['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:eeee:dddd:cccc', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['2001:db8::1', '2001:db8:0:0:5::', true],
  ['::ffff:192.0.2.1', '192.0.2.1', true],
  ['::ffff:192.0.2.1', '192.0.2.2', false],
])('%s and %s are of one customer: %s', (one, other, same) => {
  const logIns = countedLogIns(() => 0);
  const from = guessing();
  for (let count = 0; count < 6; count += 1) logIns.failed(from(one));
  const check = () => logIns.check(from(other));
  if (same) expect(check).toThrow('gateway/log-ins-too-many');
  else expect(check).not.toThrow();
});

test('what failed longer than a minute ago does not count', () => {
  let time = 0;
  const logIns = countedLogIns(() => time);
  const from = guessing();
  for (; time < 60_000; time += 20_000) {
    logIns.failed(from('here'));
    logIns.failed(from('here'));
  }
  expect(() => logIns.check(from('here'))).not.toThrow();
  time = 59_999;
  expect(() => logIns.check(from('here'))).toThrow();
});

test('a flood of addresses does not fill the memory', () => {
  const logIns = countedLogIns(() => 0);
  const from = guessing();
  for (let count = 0; count < 6; count += 1) logIns.failed(from('first'));
  for (let count = 0; count < 20_000; count += 1) logIns.failed(from(`address ${count}`));
  expect(() => logIns.check(from('first'))).not.toThrow();
});
