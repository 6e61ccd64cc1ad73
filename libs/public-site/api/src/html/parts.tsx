/** @jsxImportSource preact */
import type { HubType } from '@tessellate/network-api';
import { publicPaths } from '@tessellate/public-site-contract';
import type { ComponentChildren } from 'preact';
import type { PublicGroup, PublicTestimonial, PublicWorkshop } from '../public.queries';
import { dateAndTime, longDay } from './dates';

/** Plain text as it was typed: blank lines part paragraphs, lines that begin with “- ” are a list. */
export function Text({ text }: { text: string }) {
  const blocks = text
    .replace(/\r/g, '')
    .split(/\n\s*\n/)
    .map(block => block.trim())
    .filter(Boolean);
  return (
    <div className="text">
      {blocks.map((block, index) => {
        const lines = block.split('\n');
        if (!lines.every(line => line.startsWith('- ')))
          return <p key={index}>{lines.flatMap((line, place) => (place > 0 ? [<br key={place} />, line] : [line]))}</p>;
        return (
          <ul key={index}>
            {lines.map((line, place) => (
              <li key={place}>{line.slice(2)}</li>
            ))}
          </ul>
        );
      })}
    </div>
  );
}

export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Nothing where nothing was written: not every project has all of it. */
export function Words({ id, title, text }: { id: string; title: string; text: string }) {
  return text.trim() ? (
    <Section id={id} title={title}>
      <Text text={text} />
    </Section>
  ) : null;
}

/** The hub's colour as a drawing: a colour in a style attribute would need a hole in the content policy. */
export function Stroke({ colour }: { colour: string }) {
  return (
    <svg className="stroke" viewBox="0 0 3 16" preserveAspectRatio="none" aria-hidden>
      <rect width="3" height="16" rx="1.5" fill={colour} />
    </svg>
  );
}

export function Strip({ colour }: { colour: string }) {
  return (
    <svg className="strip" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden>
      <rect width="100" height="3" fill={colour} />
    </svg>
  );
}

export function Mark({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      aria-hidden
    >
      <path d="M12 2l8.7 5v10L12 22l-8.7-5V7z" />
      <path d="M12 2v10m0 0l8.7 5M12 12l-8.7 5" />
    </svg>
  );
}

export function HubName({ hub, href, full = false }: { hub: HubType; href?: string; full?: boolean }) {
  const name = full ? hub.name : hub.shortName;
  return (
    <span className="name">
      <Stroke colour={hub.colour} />
      {href ? <a href={href}>{name}</a> : name}
    </span>
  );
}

const YEAR: { kind: 'workshop' | 'task'; title: string; detail: string }[] = [
  { kind: 'workshop', title: 'Workshop', detail: 'meet your group' },
  { kind: 'task', title: 'School-based task', detail: 'planned for your department' },
  { kind: 'workshop', title: 'Workshop', detail: 'bring back what you found' },
  { kind: 'task', title: 'School-based task', detail: 'the next step' },
  { kind: 'workshop', title: 'Workshop', detail: 'and on through the year' },
];

/** Circle and square, as everywhere in the app. */
export function CycleFigure() {
  return (
    <ol className="cycle" aria-label="How the year works">
      {YEAR.map(({ kind, title, detail }, index) => (
        <li key={index} className={kind}>
          <b>{title}</b>
          {detail}
        </li>
      ))}
    </ol>
  );
}

export function Quotes({ quotes, hubs }: { quotes: readonly PublicTestimonial[]; hubs?: readonly HubType[] }) {
  return (
    <div className="quotes">
      {quotes.map(quote => (
        <figure key={quote.id} className="card">
          <blockquote>“{quote.quote}”</blockquote>
          <figcaption>
            {[quote.name, quote.role, quote.school, hubs?.find(hub => hub.id === quote.hubId)?.shortName, quote.year]
              .filter(Boolean)
              .join(' · ')}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

const FORMATS = { FACE_TO_FACE: 'face to face', ONLINE: 'online', BLENDED: 'face to face and online' } as const;

export function Workshops({ workshops }: { workshops: readonly PublicWorkshop[] }) {
  return (
    <ol className="rows dates">
      {workshops.map(({ number, title, startsAt, endsAt, format, venue }) => (
        <li key={number}>
          <span>
            Workshop {number}: {title}
          </span>
          <span className="muted small">
            {[dateAndTime(startsAt, endsAt), format && FORMATS[format], format === 'ONLINE' ? null : venue]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** For a hub that does not recruit: it says so, and offers to be told when it does. */
export function TellMe({ hub }: { hub: HubType }) {
  return (
    <div className="card">
      <h2>Not recruiting at the moment</h2>
      <p>
        <bdi>{hub.name}</bdi> is not taking applications at the moment. We can write to you once, when it starts.
      </p>
      <a className="button" href={publicPaths.recruitingNews(hub.slug)}>
        Tell me when it recruits
      </a>
    </div>
  );
}

/** What one can do about a place: register, or read why not now. */
export function Place({ group, colour }: { group: PublicGroup; colour: string }) {
  return (
    <div className="card">
      <Strip colour={colour} />
      <h2>
        <bdi>{group.title}</bdi> {group.year}
      </h2>
      {group.recruitingUntil ? (
        <>
          <p>
            <span className="tag">Recruiting until {longDay(group.recruitingUntil)}</span>
          </p>
          <p>
            Up to {group.capacity} departments. Registering takes about ten minutes. Your hub will reply, and you can
            check how your application is getting on at any time.
          </p>
          <a className="button" href={publicPaths.interest(group.id)}>
            Register interest
            <span className="hidden">
              {' '}
              in <bdi>{group.title}</bdi> {group.year}
            </span>
          </a>
        </>
      ) : (
        <p className="muted">
          {group.recruitingEnded
            ? `Applications closed on ${longDay(group.recruitingEnded)}.`
            : 'This group is not taking applications now.'}
        </p>
      )}
    </div>
  );
}
