import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RecordPage } from '@tessellate/network-web';
import { Card, SectionHeader, Tag } from '@tessellate/web-ui';
import { Link, useParams } from 'react-router';
import { ProjectClosing } from './project-closing';
import { contentOf, type ProjectParts, recordOf } from './project-content';
import { ProjectDraftPanel } from './project-draft-panel';
import { ProjectRecordQuery } from './project.documents';
import { ProjectWords } from './project-words';
import css from './projects.module.css';
import { VersionItem } from './version-item';

export const PROJECT_CRUMBS = [
  { label: 'Maths Hubs', to: '/national' },
  { label: 'Projects', to: '/national/projects' },
];

/** `/national/projects/:id`: what a project says now, what is being written, and what it said before. */
export function ProjectPage() {
  const { id = '' } = useParams();
  const query = useQuery(ProjectRecordQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <RecordPage
      query={{ ...query, data: query.data && recordOf(query.data) }}
      header={project => ({
        title: project?.name ?? 'Project',
        crumbs: PROJECT_CRUMBS,
        lead: project ? leadOf(project) : undefined,
        actions: project ? <Actions project={project} /> : null,
      })}
    >
      {project => (
        <>
          {project.draft ? <ProjectDraftPanel project={project} draft={project.draft} /> : null}
          {project.current ? (
            <section aria-labelledby="project-now">
              <SectionHeader id="project-now" title="What it says now" />
              <Card>
                <ProjectWords content={contentOf(project.current)} />
              </Card>
            </section>
          ) : null}
          <Versions project={project} />
          {project.current ? <ProjectClosing project={project} /> : null}
        </>
      )}
    </RecordPage>
  );
}

function leadOf({ current, closedAt }: ProjectParts): string {
  if (!current) return 'Not published yet: hubs cannot set up groups of it.';
  return closedAt
    ? `Version ${current.number}. It is closed: no new groups are set up with it.`
    : `Version ${current.number}. New groups are set up with it.`;
}

function Actions({ project: { id, draft, closedAt } }: { project: ProjectParts }) {
  if (closedAt) return <Tag>Closed</Tag>;
  return draft ? null : (
    <Button component={Link} to={`/national/projects/${id}/edit`} variant="default">
      Write the next version
    </Button>
  );
}

function Versions({ project: { versions, current } }: { project: ProjectParts }) {
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="project-versions">
      <SectionHeader id="project-versions" title="Versions" />
      <p className="muted">
        A version is never changed. Groups and applications keep the one that stood when they were set up or sent.
      </p>
      <ol className={css.versions} aria-label="Versions">
        {versions.map((version, index) => (
          <VersionItem
            key={version.id}
            version={version}
            before={versions[index + 1]}
            current={version.id === current?.id}
          />
        ))}
      </ol>
    </section>
  );
}
