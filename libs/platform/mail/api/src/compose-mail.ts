import { createElement } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { type Letter, LetterPage } from './letter';
import type { Mail } from './mail.service';

/** One look for every letter: readable HTML that needs no pictures or scripts, and the same as plain text. */
export function composeMail(letter: Letter): Mail {
  const {
    to,
    subject,
    greeting,
    before,
    rows = [],
    button,
    after = [],
    footer = [],
    headers,
    replyTo,
    attachments,
  } = letter;
  const text = [
    ...(greeting ? [greeting] : []),
    ...before,
    ...rows.map(row => [`• ${row.title}`, row.detail, row.url].filter(Boolean).join('\n  ')),
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...after,
    'Tessellate',
    ...(footer.length > 0 ? ['--', ...footer.map(line => (line.url ? `${line.text} ${line.url}` : line.text))] : []),
  ].join('\n\n');
  const html = `<!doctype html>${renderToStaticMarkup(createElement(LetterPage, letter))}`;
  const more = {
    ...(headers ? { headers } : {}),
    ...(replyTo ? { replyTo } : {}),
    ...(attachments ? { attachments } : {}),
  };
  return { to, subject, text, html, ...more };
}
