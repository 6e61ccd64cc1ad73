import { describe, expect, it } from '@jest/globals';
import { readTrustedProxies, trustProxyOption } from './trusted-proxies';

describe('whose word is taken for the address of a client', () => {
  it.each([
    ['0', false],
    ['false', false],
    ['1', 1],
    ['true', 1],
    ['2', 2],
    ['10.0.0.0/8, 192.0.2.7', ['10.0.0.0/8', '192.0.2.7']],
    ['loopback,fd00::/8', ['loopback', 'fd00::/8']],
  ])('%s is read as %j', (given, read) => expect(readTrustedProxies(given)).toEqual(read));

  it.each(['yes', '10.0.0.0/33', '1.2.3', 'proxy.example', '10.0.0.1,,', '99', '-1'])(
    '%s is refused with what was expected',
    given => expect(() => readTrustedProxies(given)).toThrow(/number of proxies|one behind the other/),
  );

  it('a number of proxies counts from the connection, whatever the addresses are', () => {
    const trusts = trustProxyOption(2) as (address: string, hop: number) => boolean;
    expect([0, 1, 2, 3].map(hop => trusts('203.0.113.9', hop))).toEqual([true, true, false, false]);
  });
});
