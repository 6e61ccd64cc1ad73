import { say } from './terminal.mjs';

/** Prints who can be signed in as. @param {number} port */
export async function printDemoAccounts(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/demo/accounts`, {
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  if (!answer?.ok) return;
  const { password, accounts } =
    /** @type {{ password: string, accounts: { name: string, email: string, role: string, description: string }[] }} */ (
      await answer.json()
    );
  if (accounts.length === 0) return;
  say(`  Demo accounts, one click on the sign-in page (password for all: ${password})`);
  const width = Math.max(...accounts.map(account => account.email.length));
  for (const { email, name, role, description } of accounts) {
    say(`    ${email.padEnd(width)}  ${name}, ${description || role}`);
  }
  say();
}
