/** @jsxImportSource preact */
import type { Mail } from './mail.service';

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
  replyTo?: Mail['replyTo'];
  headers?: Record<string, string>;
  attachments?: Mail['attachments'];
}

const SMALL = 'font-size:14px;color:#555f70';
const LINK = 'color:#1f4e79';

const Paragraphs = ({ lines }: { lines: string[] }) =>
  lines.map(line => (
    <p dir="auto">
      {line.split('\n').map((part, index) => (
        <>
          {index > 0 ? <br /> : null}
          {part}
        </>
      ))}
    </p>
  ));

/** Readable without pictures, scripts or a style sheet, which many mail programs leave out. */
export const LetterPage = ({ subject, greeting, before, rows = [], button, after = [], footer = [] }: Letter) => (
  <html lang="en-GB">
    <head>
      <meta charSet="utf-8" />
      <title>{subject}</title>
    </head>
    <body style="font-family:Georgia,serif;font-size:17px;line-height:1.55;color:#1d2433;background:#ffffff;max-width:34em;margin:2em auto;padding:0 1em">
      <Paragraphs lines={[...(greeting ? [greeting] : []), ...before]} />
      {rows.length > 0 ? (
        <ul style="padding-left:1.2em">
          {rows.map(({ title, detail, url }) => (
            <li style="margin:0 0 .7em">
              <strong>
                {url ? (
                  <a href={url} style={LINK}>
                    {title}
                  </a>
                ) : (
                  title
                )}
              </strong>
              {detail ? (
                <>
                  <br />
                  <span dir="auto">{detail}</span>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {button ? (
        <>
          <p>
            <a
              href={button.url}
              style="display:inline-block;padding:.65em 1.1em;background:#1f4e79;color:#ffffff;border-radius:6px;text-decoration:none"
            >
              {button.label}
            </a>
          </p>
          <p style={SMALL}>
            If the button does not work, copy this address into your browser:
            <br />
            {button.url}
          </p>
        </>
      ) : null}
      <Paragraphs lines={[...after, 'Tessellate']} />
      {footer.map(({ text, url, label }) => (
        <p style={`${SMALL};margin:.4em 0`}>
          {text}
          {url ? (
            <>
              {' '}
              <a href={url} style={LINK}>
                {label ?? url}
              </a>
            </>
          ) : null}
        </p>
      ))}
    </body>
  </html>
);
