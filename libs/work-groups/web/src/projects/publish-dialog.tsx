import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, Modal, Stack, Textarea } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { messageOf, type ResultOf, useServerForm } from '@tessellate/web-kernel';
import { ErrorState, FormProblem, ListSkeleton, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { publishedNews } from '@tessellate/work-groups-contract';
import type { ProjectParts } from './project-content';
import { type ProjectDraft, ProjectPublishingQuery, PublishProject } from './project.documents';
import css from './projects.module.css';

interface PublishDialogProps {
  opened: boolean;
  onClose: () => void;
  project: Pick<ProjectParts, 'id' | 'current'>;
  draft: Pick<ProjectDraft, 'name' | 'version'>;
}

type Publishing = ResultOf<typeof ProjectPublishingQuery>['projectRecord']['publishing'];

/** Why a version is published, which groups get it, who is told, and the words they will read. */
export function PublishDialog({ opened, onClose, project, draft }: PublishDialogProps) {
  const number = (project.current?.number ?? 0) + 1;
  const { data, error, loading, refetch } = useQuery(ProjectPublishingQuery, {
    variables: { id: project.id },
    fetchPolicy: 'network-only',
    skip: !opened,
  });
  return (
    <Modal opened={opened} onClose={onClose} title={`Publish version ${number} of ${draft.name}?`} size="lg">
      {data ? (
        <PublishForm
          version={{ projectId: project.id, name: draft.name, number, baseVersion: draft.version }}
          publishing={data.projectRecord.publishing}
          onClose={onClose}
        />
      ) : error ? (
        <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : (
        <ListSkeleton count={3} />
      )}
    </Modal>
  );
}

interface PublishFormProps {
  version: { projectId: string; name: string; number: number; baseVersion: number };
  publishing: Publishing;
  onClose: () => void;
}

export function PublishForm({ version: { name, number, ...ids }, publishing, onClose }: PublishFormProps) {
  const [publish] = useMutation(PublishProject);
  const announce = useAnnounce();
  const { form, busy, problem, submit } = useServerForm<{ reason: string; alsoUnpublishedGroups: boolean }>({
    initialValues: { reason: '', alsoUnpublishedGroups: false },
    validate: ({ reason }) =>
      reason.trim().length < 3 ? { reason: 'Say in a few words why. Hubs will read it.' } : {},
    send: async (values, mutationId) => {
      await publish({ variables: { input: { ...ids, ...values, mutationId } } });
      announce(`Version ${number} of ${name} is published.`);
      onClose();
    },
  });
  const { reason, alsoUnpublishedGroups } = form.values;
  const { groups } = publishing;
  return (
    <WritingForm onSubmit={submit} aria-label="Publish">
      <Stack gap="md">
        <Textarea
          label="Reason"
          description="The hubs’ managers read it, and it stays with the version."
          maxLength={LIMITS.reason}
          autosize
          minRows={2}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        {number === 1 ? null : (
          <div className={css.reach}>
            <p>
              Groups that are set up from now on get it. Groups and applications that are there already keep the version
              they have.
            </p>
            {groups.length > 0 ? (
              <>
                <Checkbox
                  label={`Also for groups not yet published (${groups.length})`}
                  description="No member has seen their plan yet."
                  {...form.getInputProps('alsoUnpublishedGroups', { type: 'checkbox' })}
                />
                <details>
                  <summary>Which they are</summary>
                  <ul>
                    {groups.map(({ id, reference }) => (
                      <li key={id} dir="auto">
                        {reference}
                      </li>
                    ))}
                  </ul>
                </details>
              </>
            ) : null}
          </div>
        )}
        <Told
          publishing={publishing}
          words={hub =>
            publishedNews({
              ...{ name, number, moved: alsoUnpublishedGroups ? hub.moved : 0 },
              reason: reason.trim() || '…',
            })
          }
        />
        <FormProblem words={problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            Publish version {number}
          </Button>
        </Group>
      </Stack>
    </WritingForm>
  );
}

/** Who reads what: the hub with most of its groups moved stands for all. */
function Told({
  publishing: { hubs, managers },
  words,
}: {
  publishing: Publishing;
  words: (hub: Publishing['hubs'][number]) => string;
}) {
  const example = [...hubs].sort((a, b) => b.moved - a.moved)[0];
  if (!example || managers === 0) return <p className="muted">No hub runs it yet, so that nobody is told.</p>;
  return (
    <section aria-labelledby="publish-told" className={css.told}>
      <h3 id="publish-told">
        {managers === 1 ? 'One manager is told' : `${managers} managers are told`},{' '}
        {hubs.length === 1 ? 'of one hub' : `of ${hubs.length} hubs`}
      </h3>
      <blockquote dir="auto">
        <strong>
          News of <bdi>{example.name}</bdi>
        </strong>
        <br />
        {words(example)}
      </blockquote>
      {hubs.length > 1 ? (
        <details>
          <summary>Which hubs</summary>
          <ul>
            {hubs.map(hub => (
              <li key={hub.name} dir="auto">
                {hub.name}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
