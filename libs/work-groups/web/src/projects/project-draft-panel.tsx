import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { messageOf, useOnce } from '@tessellate/web-kernel';
import { Card, ConfirmDialog, lazyDialog, RelativeTime, SectionHeader, useAnnounce } from '@tessellate/web-ui';
import { projectDifferences, projectProblems } from '@tessellate/work-groups-contract';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { contentOf, type ProjectParts } from './project-content';
import { DiscardProjectDraft, type ProjectDraft } from './project.documents';
import { ProjectWords } from './project-words';
import css from './projects.module.css';
import { Differences } from './version-item';

const PublishDialog = lazyDialog(() => import('./publish-dialog').then(module => module.PublishDialog));

interface ProjectDraftPanelProps {
  project: ProjectParts;
  draft: ProjectDraft;
}

/** What the next version would change, what it still lacks, and the ways on: write, try the form, publish, discard. */
export function ProjectDraftPanel({ project, draft }: ProjectDraftPanelProps) {
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const { id, current } = project;
  const content = contentOf(draft);
  const problems = projectProblems(content);
  const close = () => setAsked(null);
  return (
    <section aria-labelledby="project-draft">
      <SectionHeader id="project-draft" title={current ? 'The next version' : 'The first version'} />
      <Card tone="quiet" className={css.draft}>
        <p className="muted">
          A draft that all national coordinators share. <bdi>{draft.updatedBy.name}</bdi> saved it{' '}
          <RelativeTime at={draft.updatedAt} />.
        </p>
        {current ? <Differences differences={projectDifferences(contentOf(current), content)} /> : null}
        {current ? null : <ProjectWords content={content} named />}
        {problems.length > 0 ? (
          <div role="note" className={css.lacks}>
            <p>Before it can be published:</p>
            <ul>
              {problems.map(problem => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <Group gap="sm">
          {problems.length === 0 && !project.closedAt ? (
            <Button onClick={() => setAsked('publish')}>Publish …</Button>
          ) : null}
          <Button component={Link} to={`/national/projects/${id}/edit`} variant="default">
            Carry on writing
          </Button>
          <Button component={Link} to={`/national/projects/${id}/preview`} variant="default">
            See the application form
          </Button>
          <Button variant="subtle" onClick={() => setAsked('discard')}>
            Discard …
          </Button>
        </Group>
      </Card>
      <PublishDialog opened={asked === 'publish'} onClose={close} project={project} draft={draft} />
      <DiscardDialog opened={asked === 'discard'} onClose={close} project={project} draft={draft} />
    </section>
  );
}

interface DraftDialogProps extends ProjectDraftPanelProps {
  opened: boolean;
  onClose: () => void;
}

function DiscardDialog({ opened, onClose, project: { id, current, name }, draft }: DraftDialogProps) {
  const [discard] = useMutation(DiscardProjectDraft);
  const once = useOnce();
  const announce = useAnnounce();
  const navigate = useNavigate();
  return (
    <ConfirmDialog
      opened={opened}
      title={current ? 'Discard the draft?' : `Discard ${name}?`}
      confirmLabel="Discard"
      errorMessage={messageOf}
      onConfirm={async () => {
        const input = { projectId: id, baseVersion: draft.version };
        await once('discard', mutationId => discard({ variables: { input: { mutationId, ...input } } }));
        announce('The draft is discarded.');
        // The project was nothing but its draft.
        if (!current) void navigate('/national/projects', { replace: true });
      }}
      onClose={onClose}
    >
      {current
        ? 'What has been written since the last version is gone for all coordinators. What is published stays as it is.'
        : 'It has never been published, so that nothing of it is left.'}
    </ConfirmDialog>
  );
}
