import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RecordPage } from '@tessellate/network-web';
import type { ResultOf } from '@tessellate/web-kernel';
import { Card, EmptyState, formatDay, Tag, TagRow } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { ProjectRecordsQuery } from './project.documents';
import css from './projects.module.css';

/** `/national/projects`: the programmes that hubs run. */
export function ProjectsPage() {
  const query = useQuery(ProjectRecordsQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <RecordPage
      query={query}
      lines={3}
      header={() => ({
        title: 'Projects',
        crumbs: [{ label: 'Maths Hubs', to: '/national' }],
        lead: 'The programmes that hubs run: their days, what people in them are called, and who can take part.',
        actions: (
          <Button component={Link} to="/national/projects/new">
            New project
          </Button>
        ),
      })}
    >
      {({ projectRecords }) =>
        projectRecords.length === 0 ? (
          <EmptyState title="There is no project yet">Hubs need one to set up their groups.</EmptyState>
        ) : (
          <Card as="ul" padding="list" className={css.projects} aria-label="Projects">
            {projectRecords.map(project => (
              <ProjectRow key={project.id} project={project} />
            ))}
          </Card>
        )
      }
    </RecordPage>
  );
}

type Project = ResultOf<typeof ProjectRecordsQuery>['projectRecords'][number];

export function ProjectRow({ project: { id, code, closedAt, current, draft, versions } }: { project: Project }) {
  const groups = versions.reduce((sum, version) => sum + version.groups, 0);
  return (
    <li className={css.project}>
      <Link to={`/national/projects/${id}`} dir="auto">
        {current?.name || draft?.name || code}
      </Link>
      <p className="muted small">
        {current
          ? `Version ${current.number} of ${formatDay(current.publishedAt)} · ${current.days} days`
          : 'Not published yet'}{' '}
        · {groups === 0 ? 'no groups' : groups === 1 ? 'one group' : `${groups} groups`} · {code}
      </p>
      {closedAt || (current && draft) ? (
        <TagRow>
          {closedAt ? <Tag>Closed</Tag> : null}
          {current && draft ? <Tag>Next version being written</Tag> : null}
        </TagRow>
      ) : null}
    </li>
  );
}
