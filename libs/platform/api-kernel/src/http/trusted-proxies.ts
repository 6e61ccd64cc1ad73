import { isIP, isIPv6 } from 'node:net';

/** `false`: nobody. A number: so many proxies stand in front, one behind the other. A list: their addresses or networks. */
export type TrustedProxies = false | number | string[];

/** What proxy-addr understands beside addresses. */
const NAMED = new Set(['loopback', 'linklocal', 'uniquelocal']);
const MOST_HOPS = 10;

/**
 * Reads the setting: `0`, `1`, `2`, or `10.0.0.0/8, 192.0.2.7`.
 * @throws Error saying what was expected
 */
export function readTrustedProxies(value: string): TrustedProxies {
  const given = value.trim().toLowerCase();
  if (given === '' || given === 'false') return false;
  if (given === 'true') return 1;
  if (/^\d+$/.test(given)) {
    if (Number(given) > MOST_HOPS) throw new Error(`at most ${MOST_HOPS} proxies can stand one behind the other`);
    return Number(given) || false;
  }
  const entries = given.split(',').map(entry => entry.trim());
  const wrong = entries.find(entry => !isNetwork(entry));
  if (wrong !== undefined) {
    throw new Error(
      `"${wrong}" is neither a number of proxies (1) nor an address or network (192.0.2.7, 10.0.0.0/8, loopback)`,
    );
  }
  return entries;
}

/**
 * As Fastify takes it. A number is handed over as a function, because Fastify believes nobody for a plain number. Each proxy
 * appends whom it heard from, so only as many entries are believed, from the right, as there are proxies: what stands
 * further left is whatever the client wrote.
 */
export const trustProxyOption = (
  proxies: TrustedProxies,
): false | string[] | ((address: string, hop: number) => boolean) =>
  typeof proxies === 'number' ? (_address, hop) => hop < proxies : proxies;

function isNetwork(entry: string): boolean {
  if (NAMED.has(entry)) return true;
  const [address = '', bits, ...rest] = entry.split('/');
  if (rest.length > 0 || !isIP(address)) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv6(address) ? 128 : 32));
}
