/** @jest-environment node */
import { hashPassword, IdentityService } from '@tessellate/identity-api';
import {
  AddressRefused,
  addressesThatCannotSignIn,
  changeAddress,
  type Queries,
} from '@tessellate/identity-api/addresses';
import { aPerson } from '@tessellate/identity-api/testing';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { GOOD_PASSWORD, mailTo, signInWith, tokenIn } from './support';

const REFUSED = [
  ...['siân.prys@school.example', 'k,l@school.example', 'x@bücher.example', 'x@school.example.'],
  ...[`${'x'.repeat(65)}@school.example`, 'x@school-.example'],
];

describe('accounts that are older than the rule for addresses', () => {
  let server: TestApp;
  let log = '';
  let db: Queries & { release(): void };

  beforeAll(async () => {
    server = await startTestApp({ logLevel: 'warn' }, undefined, { write: (line: string) => void (log += line) });
    const driver = server.dataSource.driver as unknown as { master: { connect(): Promise<typeof db> } };
    db = await driver.master.connect();
    const passwordHash = await hashPassword(GOOD_PASSWORD);
    const people = [...REFUSED, "sean.o'brien@school.example", 'a&b@school.example'].map(email =>
      aPerson({ email, passwordHash }),
    );
    await server.app.get(IdentityService).createPeople(people);
  });
  afterAll(async () => {
    db.release();
    await server.close();
  });

  it('are listed when signing in does not take their address, and only then', async () => {
    const listed = new Set((await addressesThatCannotSignIn(db)).map(({ email }) => email));
    for (const email of REFUSED) expect(listed).toContain(email);
    for (const email of ["sean.o'brien@school.example", 'a&b@school.example']) {
      const { status } = await server.visitor.post('/api/auth/sign-in', { email, password: GOOD_PASSWORD });
      expect([email, listed.has(email)]).toEqual([email, status !== 200]);
    }
  });

  it('are counted in the log at start, without a name or an address', async () => {
    // The log of this process goes where its first server's goes.
    const again = await startTestApp();
    await again.close();
    expect(log).toMatch(/\d accounts have addresses that cannot sign in.*accounts:address/);
    expect(log).not.toContain('siân');
  });

  it('sign in once an administrator has given them another, which its reader confirms first', async () => {
    const email = 'sian.prys@school.example';
    await changeAddress(db, 'Siân.Prys@school.example', email);
    const first = await server.visitor.post('/api/auth/sign-in', { email, password: GOOD_PASSWORD });
    expect(first.ok).toBe(false);
    await server.visitor.post('/api/auth/resend-verification', { email });
    const token = tokenIn(await mailTo(server, email, 'Confirm your e-mail address'));
    await server.visitor.post('/api/auth/verify-email', { token });
    const { viewer } = await (await signInWith(server, email, GOOD_PASSWORD)).gql('{ viewer { email } }');
    expect(viewer.email).toBe(email);
  });

  it('keep their address when the new one is taken or wrong, or nobody has the old one', async () => {
    for (const [from, to] of [
      ['k,l@school.example', "sean.o'brien@school.example"],
      ['k,l@school.example', 'm,n@school.example'],
      ['nobody@school.example', 'somebody@school.example'],
    ] as const)
      await expect(changeAddress(db, from, to)).rejects.toThrow(AddressRefused);
    expect((await addressesThatCannotSignIn(db)).map(({ email }) => email)).toContain('k,l@school.example');
  });
});
