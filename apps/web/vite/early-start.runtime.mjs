/**
 * Runs in the browser before the app, as a script of its own: it uses nothing from outside. It starts the app, and asks the
 * app's first questions meanwhile; answers wait under `window.tessellateEarly`. Asked only for people who were signed in here
 * before, since a visitor would be refused.
 */
export function startEarly({ app, pages }) {
  const run = () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.src = app;
    script.addEventListener('error', waitForApp);
    document.head.append(script);
  };
  // A file that did not come, or came as somebody else's page, is not asked for again by the same document: once it can be
  // had, the document is loaded anew. A release that is gone answers 404, and loading anew brings the next.
  const waitForApp = () => {
    const words = document.getElementById('opening');
    if (words)
      words.textContent =
        'Tessellate did not load. You may be offline, or your network may want you to sign in first. This page will try again automatically.';
    const look = () =>
      fetch(app, { method: 'HEAD', cache: 'no-store' }).then(
        answer =>
          answer.status === 404 || (answer.ok && /javascript/.test(answer.headers.get('content-type') || ''))
            ? window.location.reload()
            : later(),
        () => later(),
      );
    const later = () => setTimeout(() => void look(), 3_000);
    later();
  };
  const dress = () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.addEventListener('load', run);
    link.addEventListener('error', run);
    link.href = document.querySelector('meta[name=styles]').content;
    document.head.append(link);
  };
  // Work that begins before the first frame would hold that frame up. A tab in the background draws none.
  const whenDrawn = () => (document.hidden ? dress() : requestAnimationFrame(() => setTimeout(dress)));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', whenDrawn);
  else whenDrawn();

  let member = false;
  let keeps = false;
  try {
    keeps = localStorage.getItem('tessellate.keep-pages') !== 'no';
    member = localStorage.getItem('tessellate.member') === '1';
  } catch {
    // No storage: the app asks by itself.
  }
  const { pathname, search } = window.location;
  for (const { address, files, questions, followUp } of pages) {
    const match = new RegExp(address).exec(pathname);
    if (!match) continue;
    // Most pages send visitors to another one.
    if (!member && questions.length > 0) return;
    for (const file of files) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.fetchPriority = 'low';
      link.href = file;
      document.head.append(link);
    }
    if (!member || search || questions.length === 0) return;
    const early = (window.tessellateEarly = new Map());
    const ask = ({ name, hash, variables }, id = '') => {
      const filled = JSON.parse(JSON.stringify(variables).replace('$1', id));
      const answer = fetch('/graphql', {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          accept: 'application/graphql-response+json,application/json;q=0.9',
          'content-type': 'application/json',
          'apollo-require-preflight': '1',
          // As the app's own questions say it: an answer may be kept for reading without a connection.
          ...(keeps ? { 'x-apollo-operation-name': name } : {}),
        },
        body: JSON.stringify({
          operationName: name,
          variables: filled,
          extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
        }),
      });
      // Whoever asks for it sees the failure; nobody else needs to.
      answer.catch(() => undefined);
      early.set(`${name} ${JSON.stringify(filled)}`, answer);
      return answer;
    };
    const asked = questions.map(question => ask(question, match[1]));
    if (followUp)
      asked[questions.findIndex(({ name }) => name === followUp.of)]
        .then(answer => answer.clone().text())
        .then(text => {
          const found = new RegExp(followUp.finds).exec(text);
          // The session may have ended meanwhile.
          if (found && window.tessellateEarly === early) void ask(followUp, found[1]);
        })
        .catch(() => undefined);
  }
}
