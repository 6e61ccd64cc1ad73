import { say } from './terminal.mjs';

/** Prints who can be signed in as. @param {number} port */
export async function printDemoAccounts(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/demo/accounts`, {
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  if (!answer?.ok) return;
  const accounts =
    /** @type {{ name: string, email: string, role: string, description?: string, password: string }[]} */ (
      await answer.json()
    );
  const first = accounts[0];
  if (!first) return;
  say(`  Demo accounts, one click on the sign-in page (password for all: ${first.password})`);
  const width = Math.max(...accounts.map(account => account.email.length));
  for (const { email, name, role, description } of accounts) {
    say(`    ${email.padEnd(width)}  ${name}, ${description ?? role}`);
  }
  say();
}
