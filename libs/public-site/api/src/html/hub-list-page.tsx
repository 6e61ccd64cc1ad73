/** @jsxImportSource preact */
import type { HubType } from '@tessellate/network-api';
import { publicPaths } from '@tessellate/public-site-contract';
import type { HubRuns } from '../public.queries';
import { HubName, Section } from './parts';
import { HubsByRegion } from './project-page';

/** A school or an authority that was found, with the hub that serves it. */
export interface Found {
  key: string;
  name: string;
  detail: string;
  hub: HubType | null;
}

interface HubListProps {
  hubs: readonly HubType[];
  runs: readonly HubRuns[];
  query: string;
  /** Null while nothing was asked. */
  found: readonly Found[] | null;
}

/** All hubs by region, and a plain form that finds one's own. */
export function HubListPage({ hubs, runs, query, found }: HubListProps) {
  return (
    <>
      <div className="head">
        <h1>Find your Maths Hub</h1>
        <p className="lead">
          Forty Maths Hubs cover the whole of England. Yours depends on where your school is, but you can ask for a
          different one when you register.
        </p>
      </div>
      <div className="column">
        <form className="find" action={publicPaths.hubs} method="get" role="search">
          <label htmlFor="q">Your school, its town, postcode or number (URN), or your local authority</label>
          <input id="q" name="q" type="search" defaultValue={query} maxLength={100} autoComplete="off" />
          <button className="button" type="submit">
            Find my hub
          </button>
        </form>
        {found ? <Results query={query} found={found} /> : null}
        <Section id="regions" title="All hubs by region">
          <HubsByRegion hubs={hubs} runs={runs} />
        </Section>
      </div>
    </>
  );
}

function Results({ query, found }: { query: string; found: readonly Found[] }) {
  if (found.length === 0)
    return (
      <Section id="results" title={`Nothing found for “${query}”`}>
        <p>
          Try fewer words, the first half of your postcode, or the name of your local authority. Or look for your hub in
          the list below.
        </p>
      </Section>
    );
  return (
    <Section id="results" title={`Found for “${query}”`}>
      <ul className="rows card">
        {found.map(({ key, name, detail, hub }) => (
          <li key={key}>
            <span>
              {name}
              <br />
              <span className="muted small">{detail}</span>
            </span>
            {hub ? (
              <HubName hub={hub} href={publicPaths.hub(hub.slug)} full />
            ) : (
              <span className="muted">No hub known</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
