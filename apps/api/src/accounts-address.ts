import { AddressRefused, addressesThatCannotSignIn, changeAddress } from '@tessellate/identity-api/addresses';
import pg from 'pg';

/** `node accounts-address.js [OLD NEW]`: lists accounts whose address cannot sign in, or gives one another address. */
async function main(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new AddressRefused('DATABASE_URL is not set. Expected postgres://user:password@host:port/database');
  const [from, to] = process.argv.slice(2);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (from && to) {
      await changeAddress(client, from, to);
      console.log(
        `Changed. The next sign-in with ${to} has to be confirmed by e-mail first; the password stays the same.`,
      );
      return;
    }
    const found = await addressesThatCannotSignIn(client);
    for (const { name, email } of found) console.log(`${email}\t${name}`);
    console.log(
      found.length === 0
        ? 'Every account has an address that can sign in.'
        : 'These cannot sign in. Change one: npm run accounts:address -- OLD NEW',
    );
  } finally {
    await client.end();
  }
}

main().catch((error: Error) => {
  console.error(error instanceof AddressRefused ? error.message : `This did not work: ${error.message}`);
  process.exit(1);
});
