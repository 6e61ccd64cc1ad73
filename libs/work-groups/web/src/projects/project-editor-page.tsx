import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDeviceDraft } from '@tessellate/drafts-web';
import { RecordPage } from '@tessellate/network-web';
import { codeOf, detailsOf, useDraftForm } from '@tessellate/web-kernel';
import {
  FormProblem,
  ListSkeleton,
  TwoVersions,
  useAnnounce,
  useVersionChoice,
  WritingBar,
  WritingForm,
} from '@tessellate/web-ui';
import { EMPTY_PROJECT, type ProjectContent, type StaleProject } from '@tessellate/work-groups-contract';
import { useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { contentOf, inputOf, type ProjectParts, recordOf } from './project-content';
import { ProjectRecordQuery, SaveProjectDraft } from './project.documents';
import { ProjectForm } from './project-form';
import { PROJECT_CRUMBS } from './project-page';
import { ProjectWords } from './project-words';

/** `/national/projects/:id/edit`: the next version, which all coordinators write together. */
export function ProjectEditorPage() {
  const { id = '' } = useParams();
  // Always asked anew: writing begins from what is saved now.
  const query = useQuery(ProjectRecordQuery, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <RecordPage
      query={{ ...query, data: query.data && recordOf(query.data) }}
      lines={6}
      header={project => ({
        title: project?.current
          ? `Version ${project.current.number + 1} of ${project.name}`
          : (project?.name ?? 'Project'),
        crumbs: [...PROJECT_CRUMBS, { label: project?.name ?? 'Project', to: `/national/projects/${id}` }],
        lead: 'One draft for all national coordinators. Nobody else sees it before it is published.',
      })}
    >
      {project => <Editor key={project.id} project={project} />}
    </RecordPage>
  );
}

interface Edited {
  content: ProjectContent;
  /** What it began from. */
  baseVersion: number;
  published: number;
}

const editedOf = ({ draft, current }: ProjectParts): Edited => ({
  content: draft ? contentOf(draft) : current ? contentOf(current) : EMPTY_PROJECT,
  baseVersion: draft?.version ?? 0,
  published: current?.number ?? 0,
});

function Editor({ project }: { project: ProjectParts }) {
  const { id } = project;
  const draft = useDeviceDraft<Edited>(`project:${id}`, editedOf(project));
  const [save] = useMutation(SaveProjectDraft);
  const [stale, setStale] = useState<StaleProject | null>(null);
  const choice = useVersionChoice(stale);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const then = useRef('');
  const { busy, problem, submit } = useDraftForm<Edited, never>({
    values: draft.value,
    fields: [],
    send: async ({ content, ...base }, mutationId) => {
      await save({ variables: { input: { ...base, mutationId, projectId: id, words: inputOf(content) } } });
      await draft.discard();
      announce('The draft is saved.');
      void navigate(`/national/projects/${id}${then.current}`);
    },
    onRefused: error => {
      const current = codeOf(error) === 'STALE' ? (detailsOf(error)['current'] as StaleProject | undefined) : undefined;
      if (current) setStale(current);
      return current !== undefined;
    },
  });
  if (!draft.loaded) return <ListSkeleton count={6} />;
  const choose = (content: ProjectContent) => {
    if (!stale) return;
    const { baseVersion, published } = stale;
    draft.setValue({ content, baseVersion, published });
    setStale(null);
  };
  const saveAnd = (next: string) => () => {
    then.current = next;
    if (stale) choice.open();
    else submit();
  };
  return (
    <WritingForm onSubmit={saveAnd('')} aria-label="The next version">
      <ProjectForm
        value={draft.value.content}
        onChange={change => draft.setValue(before => ({ ...before, content: { ...before.content, ...change } }))}
      />
      {stale ? (
        <TwoVersions
          choice={choice}
          title={`${stale.by} changed this draft while you were writing`}
          lead="Choose which to go on with. Nothing is saved until you save it."
          mine={draft.value.content}
          theirs={stale.content}
          theirsHeading={
            <>
              What <bdi>{stale.by}</bdi> saved
            </>
          }
          written={content => <ProjectWords content={content} named />}
          onMine={() => choose(draft.value.content)}
          onTheirs={() => choose(stale.content)}
        />
      ) : null}
      <WritingBar
        status={draft.status}
        savedAt={draft.savedAt}
        notes={<FormProblem words={problem ? `${problem} Your text is kept.` : null} />}
      >
        <Button component={Link} to={`/national/projects/${id}`} variant="subtle">
          Close
        </Button>
        <Button variant="default" loading={busy} onClick={saveAnd('/preview')}>
          Save and see the form
        </Button>
        <Button type="submit" loading={busy}>
          Save the draft
        </Button>
      </WritingBar>
    </WritingForm>
  );
}
