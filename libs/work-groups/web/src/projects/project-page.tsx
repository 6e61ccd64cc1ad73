import { useQuery } from '@apollo/client/react';
import { isNotFound, messageOf, readFragment } from '@tessellate/web-kernel';
import { Card, ErrorState, ListSkeleton, NotFoundState, Page, PageHeader, SectionHeader } from '@tessellate/web-ui';
import { useParams } from 'react-router';
import { contentOf } from './project-content';
import { ProjectRecordFragment, ProjectRecordQuery, ProjectVersionFragment } from './project.documents';
import { ProjectWords } from './project-words';
import css from './projects.module.css';
import { VersionItem } from './version-item';

const CRUMBS = [
  { label: 'Maths Hubs', to: '/national' },
  { label: 'Projects', to: '/national/projects' },
];

/** `/national/projects/:id`: what a project says now, and what it said before. */
export function ProjectPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ProjectRecordQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data && isNotFound(error)) return <NotFoundState />;
  if (!data && error)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  if (!data)
    return (
      <Page>
        <PageHeader title="Project" crumbs={CRUMBS} />
        <ListSkeleton count={4} />
      </Page>
    );
  const record = readFragment(ProjectRecordFragment, data.projectRecord);
  const versions = record.versions.map(version => readFragment(ProjectVersionFragment, version));
  const current = versions.find(version => version.id === record.current?.id);
  return (
    <Page>
      <PageHeader
        title={current?.name ?? record.code}
        crumbs={CRUMBS}
        lead={current ? `Version ${current.number}. New groups are set up with it.` : 'Not published yet.'}
      />
      {current ? (
        <section aria-labelledby="project-now">
          <SectionHeader id="project-now" title="What it says now" />
          <Card>
            <ProjectWords content={contentOf(current)} />
          </Card>
        </section>
      ) : null}
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
              current={version.id === record.current?.id}
            />
          ))}
        </ol>
      </section>
    </Page>
  );
}
