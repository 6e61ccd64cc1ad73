import { useQuery } from '@apollo/client/react';
import { isNotFound, messageOf, type ResultOf } from '@tessellate/web-kernel';
import {
  Card,
  EmptyState,
  ErrorState,
  formatDay,
  ListSkeleton,
  NotFoundState,
  Page,
  PageHeader,
} from '@tessellate/web-ui';
import { Link } from 'react-router';
import { ProjectRecordsQuery } from './project.documents';
import css from './projects.module.css';

/** `/national/projects`: the programmes that hubs run. */
export function ProjectsPage() {
  const { data, error, loading, refetch } = useQuery(ProjectRecordsQuery, { fetchPolicy: 'cache-and-network' });
  if (!data && isNotFound(error)) return <NotFoundState />;
  if (!data && error)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  return (
    <Page>
      <PageHeader
        title="Projects"
        crumbs={[{ label: 'Maths Hubs', to: '/national' }]}
        lead="The programmes that hubs run: their days, what people in them are called, and who can take part."
      />
      {!data ? <ListSkeleton count={3} /> : null}
      {data?.projectRecords.length === 0 ? (
        <EmptyState title="There is no project yet">Hubs need one to set up their groups.</EmptyState>
      ) : null}
      {data && data.projectRecords.length > 0 ? (
        <Card as="ul" padding="list" className={css.projects} aria-label="Projects">
          {data.projectRecords.map(project => (
            <ProjectRow key={project.id} project={project} />
          ))}
        </Card>
      ) : null}
    </Page>
  );
}

type Project = ResultOf<typeof ProjectRecordsQuery>['projectRecords'][number];

export function ProjectRow({ project: { id, code, current, versions } }: { project: Project }) {
  const groups = versions.reduce((sum, version) => sum + version.groups, 0);
  return (
    <li className={css.project}>
      <Link to={`/national/projects/${id}`} dir="auto">
        {current?.name ?? code}
      </Link>
      <p className="muted small">
        {current
          ? `Version ${current.number} of ${formatDay(current.publishedAt)} · ${current.days} days`
          : 'Not published yet'}{' '}
        · {groups === 0 ? 'no groups' : groups === 1 ? 'one group' : `${groups} groups`} · {code}
      </p>
    </li>
  );
}
