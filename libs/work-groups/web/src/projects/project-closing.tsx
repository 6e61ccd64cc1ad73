import { useMutation } from '@apollo/client/react';
import { RecordClosing } from '@tessellate/network-web';
import type { ProjectParts } from './project-content';
import { CloseProject, ReopenProject } from './project.documents';

/** Closes a project to new groups, and opens it again. */
export function ProjectClosing({ project: { id: projectId, name, closedAt } }: { project: ProjectParts }) {
  const [close] = useMutation(CloseProject);
  const [reopen] = useMutation(ReopenProject);
  return (
    <RecordClosing
      kind="project"
      name={name}
      closedAt={closedAt}
      open="A project can be closed at any time. Hubs then set up no new groups with it; the groups there are go on, and so do their applications. It can be opened again."
      closed="No new groups are set up with it. Those there are go on."
      told="The managers of the hubs that run it this year or later are told, with your reason."
      onClose={(mutationId, reason) => close({ variables: { input: { mutationId, projectId, reason } } })}
      onReopen={mutationId => reopen({ variables: { input: { mutationId, projectId } } })}
    />
  );
}
