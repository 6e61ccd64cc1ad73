import { startTestServer } from './test-server.mjs';

/** One server and one demo community for the whole run; E2E_URL names a running one instead. */
export default async function globalSetup() {
  if (process.env['E2E_URL']) return;
  const server = await startTestServer();
  process.env['E2E_URL'] = server.url;
  process.env['E2E_DATABASE_URL'] = server.databaseUrl;
  process.env['E2E_INTEREST_FORM'] = await openInterestForm(server.url);
  return server.stop;
}

/** Opened here, the form is old enough by the time a test sends it: none is taken faster than anybody can read it. @param {string} url */
async function openInterestForm(url) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ query: '{ interestForm { token } }' }),
  });
  return (await answer.json()).data.interestForm.token;
}
