/** @jsxImportSource preact */
import type { HubType } from '@tessellate/network-api';
import { COMMITMENT_RULE_WORDS } from '@tessellate/recruiting-contract';
import { publicPaths } from '@tessellate/public-site-contract';
import type { HubRuns, PublicProject, PublicTestimonial } from '../public.queries';
import { longDay } from './dates';
import { CycleFigure, HubName, Quotes, Section, Text, Words } from './parts';

interface ProjectPageProps {
  project: PublicProject;
  hubs: readonly HubType[];
  runs: readonly HubRuns[];
  quotes: readonly PublicTestimonial[];
}

/** A project as it is everywhere, and the way to the hub that runs it near you. */
export function ProjectPage({ project, hubs, runs, quotes }: ProjectPageProps) {
  const recruiting = runs.filter(run => run.until).length;
  return (
    <>
      <div className="head">
        <p className="overline">A programme of the Maths Hubs</p>
        <h1 dir="auto">{project.name}</h1>
        <p className="lead">{project.summary}</p>
      </div>
      <div className="column">
        <Words id="involved" title="What is involved" text={project.involved} />
        <Section id="year" title="How the year works">
          <CycleFigure />
        </Section>
        <WhoCanTakePart project={project} />
        <Benefits project={project} />
        {quotes.length > 0 ? (
          <Section id="feedback" title="What past participants say">
            <Quotes quotes={quotes} hubs={hubs} />
          </Section>
        ) : null}
        <Words id="context" title="The wider picture" text={project.context} />
        <Section id="hubs" title="Maths Hubs, by region">
          <p className="muted">
            {recruiting === 0
              ? 'No hub is recruiting just now. Recruiting for the next school year starts in spring; your hub will tell you when.'
              : `${recruiting === 1 ? 'One hub is' : `${recruiting} hubs are`} recruiting now.`}
          </p>
          <HubsByRegion hubs={hubs} runs={runs} project={project} />
        </Section>
      </div>
      <div className="aside">
        <Facts project={project} />
        <div className="card">
          <h2>Take part</h2>
          <p>Find the hub that serves your school, and register your interest with it.</p>
          <a className="button" href={publicPaths.hubs}>
            Find your hub
          </a>
        </div>
      </div>
    </>
  );
}

export function WhoCanTakePart({ project }: { project: PublicProject }) {
  return (
    <Section id="who" title="Who can take part">
      <Text text={project.who} />
      <ul className="rules">
        {project.eligibility.map(rule => (
          <li key={rule.key}>{rule.text}</li>
        ))}
      </ul>
    </Section>
  );
}

export function Benefits({ project }: { project: PublicProject }) {
  return (
    <>
      <Words id="benefits" title="What you and your department gain" text={project.benefits} />
      <Words id="cost" title="What it costs" text={project.cost} />
      <Section id="commitment" title="What you commit to">
        <Text text={project.commitment} />
        <p>{COMMITMENT_RULE_WORDS[project.commitmentRequired].visitors}</p>
      </Section>
    </>
  );
}

export function Facts({ project }: { project: PublicProject }) {
  return (
    <div className="card">
      <h2>At a glance</h2>
      <dl className="facts">
        <dt>Cost</dt>
        <dd>Free</dd>
        <dt>Length</dt>
        <dd>One school year</dd>
        <dt>Workshops</dt>
        <dd>The equivalent of {project.days} days</dd>
        <dt>For</dt>
        <dd>Heads of maths and subject leaders</dd>
      </dl>
    </div>
  );
}

interface HubsByRegionProps {
  hubs: readonly HubType[];
  runs: readonly HubRuns[];
  /** Links go to the hub's page of this project where the hub runs it; without, always to the hub. */
  project?: PublicProject;
}

export function HubsByRegion({ hubs, runs, project }: HubsByRegionProps) {
  const regions = [...new Set(hubs.map(hub => hub.region))].sort((a, b) => a.localeCompare(b, 'en-GB'));
  return (
    <>
      {regions.map(region => (
        <div key={region}>
          <h3>{region}</h3>
          <ul className="rows">
            {hubs
              .filter(hub => hub.region === region)
              .map(hub => {
                const mine = runs.filter(run => run.hubId === hub.id && (!project || run.projectId === project.id));
                const until = mine.map(run => run.until).find(Boolean);
                const href =
                  project && mine.length > 0
                    ? publicPaths.hubProject(hub.slug, project.slug)
                    : publicPaths.hub(hub.slug);
                return (
                  <li key={hub.id}>
                    <HubName hub={hub} href={href} />
                    {until ? <span className="tag">Recruiting until {longDay(until)}</span> : null}
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </>
  );
}
