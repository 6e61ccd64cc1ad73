import type { Mail } from './mail.service';

const escape = (text: string): string => text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);

export interface Letter {
  to: string;
  subject: string;
  /** “Hello Rosa,” – left out, the letter begins with its first paragraph. */
  greeting?: string;
  /** Paragraphs of plain text before the button. */
  before: string[];
  /** A list between the paragraphs: what is new, or when and where. Each row may lead somewhere. */
  rows?: { title: string; detail?: string; url?: string }[];
  /** The one thing to do. */
  button?: { label: string; url: string };
  after?: string[];
  /** Small print: why one gets this, and how to get less. */
  footer?: { text: string; url?: string; label?: string }[];
  headers?: Record<string, string>;
  attachments?: Mail['attachments'];
}

/** One look for every letter: readable HTML that needs no pictures or scripts, and the same as plain text. */
export function composeMail(letter: Letter): Mail {
  const { to, subject, greeting, before, rows = [], button, after = [], footer = [], headers, attachments } = letter;
  const text = [
    ...(greeting ? [greeting] : []),
    ...before,
    ...rows.map(row => [`• ${row.title}`, row.detail, row.url].filter(Boolean).join('\n  ')),
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...after,
    'Tessellate',
    ...(footer.length > 0 ? ['--', ...footer.map(line => (line.url ? `${line.text} ${line.url}` : line.text))] : []),
  ].join('\n\n');
  const paragraphs = (lines: string[]) => lines.map(line => `<p dir="auto">${escape(line)}</p>`).join('');
  const list = rows
    .map(row => {
      const title = row.url
        ? `<a href="${escape(row.url)}" style="color:#1f4e79">${escape(row.title)}</a>`
        : escape(row.title);
      return `<li style="margin:0 0 .7em"><strong>${title}</strong>${row.detail ? `<br><span dir="auto">${escape(row.detail)}</span>` : ''}</li>`;
    })
    .join('');
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="font-family:Georgia,serif;font-size:17px;line-height:1.55;color:#1d2433;background:#ffffff;max-width:34em;margin:2em auto;padding:0 1em">
${paragraphs([...(greeting ? [greeting] : []), ...before])}${list ? `<ul style="padding-left:1.2em">${list}</ul>` : ''}
${
  button
    ? `<p><a href="${escape(button.url)}" style="display:inline-block;padding:.65em 1.1em;background:#1f4e79;color:#ffffff;border-radius:6px;text-decoration:none">${escape(button.label)}</a></p>
<p style="font-size:14px;color:#555f70">If the button does not work, copy this address into your browser:<br>${escape(button.url)}</p>`
    : ''
}
${paragraphs([...after, 'Tessellate'])}${footer
    .map(
      line =>
        `<p style="font-size:14px;color:#555f70;margin:.4em 0">${escape(line.text)}${line.url ? ` <a href="${escape(line.url)}" style="color:#1f4e79">${escape(line.label ?? line.url)}</a>` : ''}</p>`,
    )
    .join('')}</body></html>`;
  return { to, subject, text, html, ...(headers ? { headers } : {}), ...(attachments ? { attachments } : {}) };
}
