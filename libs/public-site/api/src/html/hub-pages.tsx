/** @jsxImportSource preact */
import type { HubType } from '@tessellate/network-api';
import { publicPaths } from '@tessellate/public-site-contract';
import type { PublicGroup, PublicHubText, PublicProject, PublicTestimonial } from '../public.queries';
import { longDay } from './dates';
import { CycleFigure, Place, Quotes, Section, Strip, Stroke, TellMe, Text, Words, Workshops } from './parts';
import { Benefits, Facts, WhoCanTakePart } from './project-page';

interface HubProps {
  hub: HubType;
  authorities: readonly string[];
  text: PublicHubText | null;
  groups: readonly PublicGroup[];
}

interface HubPageProps extends HubProps {
  projects: readonly PublicProject[];
}

/** A hub: who it is, what it runs this year, and whom to ask. */
export function HubPage({ hub, authorities, text, groups, projects }: HubPageProps) {
  const run = projects.filter(project => groups.some(group => group.projectId === project.id));
  return (
    <>
      <div className="head">
        <Logo text={text} />
        <p className="overline">
          <Stroke colour={hub.colour} />
          {hub.region}
        </p>
        <h1 dir="auto">{hub.name}</h1>
      </div>
      <div className="column">
        <Section id="about" title="About the hub">
          <AboutHub hub={hub} text={text} />
        </Section>
        <Section id="projects" title="What runs this year">
          {run.length === 0 ? (
            <p className="muted">
              Nothing has been announced yet. Recruiting for the next school year starts in spring.
            </p>
          ) : (
            <div className="quotes">
              {run.map(project => (
                <ProjectCard key={project.id} hub={hub} project={project} groups={groups} />
              ))}
            </div>
          )}
        </Section>
        <Section id="area" title="Where it works">
          <p>{authorities.join(', ')}.</p>
          <p className="muted">Schools elsewhere can ask this hub for a place too.</p>
        </Section>
      </div>
      <div className="aside">
        {groups.some(group => group.recruitingUntil) ? null : <TellMe hub={hub} />}
        <Contact hub={hub} text={text} recruits={groups.some(group => group.recruitingUntil)} />
        {projects
          .filter(project => !run.includes(project))
          .map(project => (
            <div key={project.id} className="card">
              <h2 dir="auto">{project.name}</h2>
              <p>{project.summary}</p>
              <a href={publicPaths.project(project.slug)}>About the programme</a>
            </div>
          ))}
      </div>
    </>
  );
}

function ProjectCard({
  hub,
  project,
  groups,
}: {
  hub: HubType;
  project: PublicProject;
  groups: readonly PublicGroup[];
}) {
  const mine = groups.filter(group => group.projectId === project.id);
  const until = mine.find(group => group.recruitingUntil)?.recruitingUntil;
  const ended = mine.find(group => group.recruitingEnded)?.recruitingEnded;
  return (
    <div className="card">
      <Strip colour={hub.colour} />
      <h3>
        <a href={publicPaths.hubProject(hub.slug, project.slug)}>
          <bdi>{project.name}</bdi>
        </a>
      </h3>
      <p>{project.summary}</p>
      <p className="muted small">{mine.map(group => `${group.title} ${group.year}`).join(' · ')}</p>
      {until ? (
        <span className="tag">Recruiting until {longDay(until)}</span>
      ) : ended ? (
        <span className="tag">Applications closed on {longDay(ended)}</span>
      ) : null}
    </div>
  );
}

interface HubProjectProps extends HubProps {
  project: PublicProject;
  quotes: readonly PublicTestimonial[];
}

/** One hub's run of one project: all that somebody needs who decides whether to register. */
export function HubProjectPage({ hub, project, text, groups, quotes }: HubProjectProps) {
  const own = text?.projects.find(entry => entry.projectId === project.id)?.text;
  const recruits = groups.some(group => group.recruitingUntil);
  const dated = groups.filter(group => group.workshops.length > 0);
  return (
    <>
      <div className="head">
        <Logo text={text} />
        <p className="overline">
          <Stroke colour={hub.colour} />
          <a href={publicPaths.hub(hub.slug)}>
            <bdi>{hub.name}</bdi>
          </a>
        </p>
        <h1>
          <bdi>{project.name}</bdi> with <bdi>{hub.name}</bdi>
        </h1>
        <p className="lead">{project.summary}</p>
        <p>
          <a className="button jump" href="#places">
            {recruits ? 'See places and register' : 'Hear when it recruits'}
          </a>
        </p>
      </div>
      <div className="column">
        {own ? <Text text={own} /> : null}
        <Words id="involved" title="What is involved" text={project.involved} />
        <Section id="year" title="How the year works">
          <CycleFigure />
        </Section>
        {dated.length > 0 ? (
          <Section id="dates" title="Dates of the workshops">
            {dated.map(group => (
              <div key={group.id}>
                <h3>
                  <bdi>{group.title}</bdi> {group.year}
                </h3>
                <Workshops workshops={group.workshops} />
              </div>
            ))}
          </Section>
        ) : null}
        <WhoCanTakePart project={project} />
        <Benefits project={project} />
        {quotes.length > 0 ? (
          <Section id="feedback" title="What past participants say">
            <Quotes quotes={quotes} />
          </Section>
        ) : null}
        <Words id="context" title="The wider picture" text={project.context} />
        <Section id="about" title="About the hub">
          <AboutHub hub={hub} text={text} />
        </Section>
      </div>
      <div className="aside" id="places">
        {groups.map(group => (
          <Place key={group.id} group={group} colour={hub.colour} />
        ))}
        {groups.length === 0 ? (
          <div className="card">
            <h2>Not running just now</h2>
            <p>
              This hub has not announced a group for this year. Recruiting for the next school year starts in spring.
            </p>
            <a href={publicPaths.project(project.slug)}>See which hubs are recruiting</a>
          </div>
        ) : null}
        {recruits ? null : <TellMe hub={hub} />}
        <Facts project={project} />
        <Contact hub={hub} text={text} recruits={recruits} />
      </div>
    </>
  );
}

function AboutHub({ hub, text }: { hub: HubType; text: PublicHubText | null }) {
  if (text?.about) return <Text text={text.about} />;
  return (
    <Text
      text={`${hub.name} is one of England’s 40 Maths Hubs: a partnership of schools and colleges in the ${hub.region} region, working together on how mathematics is taught.`}
    />
  );
}

function Logo({ text }: { text: PublicHubText | null }) {
  return text?.logoFileId ? (
    <img className="logo" src={`/site/pictures/${text.logoFileId}`} alt={text.logoAlt} />
  ) : null;
}

function Contact({ hub, text, recruits }: { hub: HubType; text: PublicHubText | null; recruits: boolean }) {
  const { contactName, contactEmail, contactPhone, website } = text ?? {};
  return (
    <div className="card">
      <h2>Contact</h2>
      <dl className="facts">
        {hub.leadSchool ? (
          <>
            <dt>Led by</dt>
            <dd>{hub.leadSchool}</dd>
          </>
        ) : null}
        {contactName ? (
          <>
            <dt>Ask for</dt>
            <dd>{contactName}</dd>
          </>
        ) : null}
        {contactEmail ? (
          <>
            <dt>E-mail</dt>
            <dd>
              <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
            </dd>
          </>
        ) : null}
        {contactPhone ? (
          <>
            <dt>Telephone</dt>
            <dd>
              <a href={`tel:${contactPhone.replace(/[^\d+]/g, '')}`}>{contactPhone}</a>
            </dd>
          </>
        ) : null}
        {website ? (
          <>
            <dt>Website</dt>
            <dd>
              <a href={website} rel="noopener nofollow">
                {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
              </a>
            </dd>
          </>
        ) : null}
      </dl>
      {!contactEmail && !contactPhone ? (
        <p className="muted">
          The hub has not given any contact details yet.{recruits ? ' It will see your interest if you register.' : ''}
        </p>
      ) : null}
    </div>
  );
}
