import { useMutation } from '@apollo/client/react';
import { Button, Tabs } from '@mantine/core';
import { TASK_PART_LABELS, TASK_PARTS, type TaskPart } from '@tessellate/tasks-contract';
import { codeOf, type FragmentOf, messageOf, newMutationId, readFragment, useMutationId } from '@tessellate/web-kernel';
import { ConfirmDialog, SectionHeader, useAnnounce } from '@tessellate/web-ui';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { graphql } from './gql';
import css from './my-work.module.css';
import { partName } from './part-draft';
import { type PartHandle, PartPanel } from './part-panel';

export const MyTaskWorkFragment = graphql(/* GraphQL */ `
  fragment MyTaskWork on Task {
    id
    cancelledAt
    workGroup {
      id
    }
    myWork {
      id
      sharedAt
      parts {
        id
        part
        version
        document
        sharedAt
        sharedDates
        files {
          id
          name
          mediaType
          bytes
        }
      }
    }
  }
`);

const Share = graphql(/* GraphQL */ `
  mutation ShareTaskWork($input: ShareTaskWorkInput!) {
    shareTaskWork(input: $input) {
      task {
        id
        ...MyTaskWork
        ...SharedTaskWork
      }
    }
  }
`);

const Unshare = graphql(/* GraphQL */ `
  mutation UnshareTaskWork($input: UnshareTaskWorkInput!) {
    unshareTaskWork(input: $input) {
      task {
        id
        ...MyTaskWork
        ...SharedTaskWork
      }
    }
  }
`);

interface MyWorkProps {
  task: FragmentOf<typeof MyTaskWorkFragment>;
  /** The year is over: what is there stays, and nothing more is shared. */
  closed: boolean;
  /** Asks for the task anew, when another device has been quicker. */
  onStale: () => void;
}

/** One's own plan, evidence and reflection, as three steps. */
export function MyWork({ task, closed: over, onStale }: MyWorkProps) {
  const { id: stepId, cancelledAt, workGroup, myWork } = readFragment(MyTaskWorkFragment, task);
  const handles = {
    PLAN: useRef<PartHandle>(null),
    EVIDENCE: useRef<PartHandle>(null),
    REFLECTION: useRef<PartHandle>(null),
  };
  const [active, setActive] = useState<TaskPart>('PLAN');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ part: TaskPart; message: string } | null>(null);
  const [takingBack, setTakingBack] = useState<TaskPart | null>(null);
  const [shareParts] = useMutation(Share);
  const [unshareParts] = useMutation(Unshare);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const closed = over || cancelledAt !== null;
  const sharedOf = (part: TaskPart) => myWork?.parts.find(one => one.part === part) ?? null;

  const share = async (wanted: readonly TaskPart[]) => {
    const first = wanted[0];
    if (!first) return announce('There is nothing new to share.');
    setBusy(true);
    setFailure(null);
    try {
      const parts = [];
      for (const part of wanted) {
        const handle = handles[part].current;
        if (!handle) continue;
        // What is shared leaves the drafts with the same step on the server, so the server has to know it first.
        await handle.flush();
        const { document, files, base } = handle.read();
        parts.push({ part, document, fileIds: files.map(file => file.id), baseVersion: base });
      }
      await shareParts({ variables: { input: { mutationId: mutationId(parts), stepId, parts } } });
      renew();
      announce(
        wanted.length === 1
          ? `Your ${partName(first)} is shared with the group.`
          : 'Your work is shared with the group.',
      );
    } catch (error) {
      // An answered failure wants a new id for the corrected text; an unanswered one is the same write again.
      if (codeOf(error) !== 'NETWORK') renew();
      if (codeOf(error) === 'STALE') onStale();
      else setFailure({ part: first, message: messageOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const shareAll = () => void share(TASK_PARTS.filter(part => handles[part].current?.unshared()));
  return (
    <section aria-labelledby="my-work" className={css.work}>
      <SectionHeader
        id="my-work"
        title="Your work"
        action={
          myWork?.sharedAt ? (
            <Link to={`/group/${workGroup.id}/tasks/${stepId}/work/${myWork.id}`}>As the group sees it</Link>
          ) : null
        }
      />
      <p className={css.lead}>
        It saves as you write, and you can carry on from another device. Nobody else sees a word until you share it.
      </p>
      <Tabs value={active} onChange={value => setActive((value as TaskPart | null) ?? 'PLAN')} keepMounted>
        <Tabs.List className={css.tabs}>
          {TASK_PARTS.map((part, index) => (
            <Tabs.Tab key={part} value={part}>
              {index + 1} {TASK_PART_LABELS[part]}
              {sharedOf(part) ? <span className={css.shared}> · shared</span> : null}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TASK_PARTS.map(part => {
          const shared = sharedOf(part);
          return (
            <Tabs.Panel key={part} value={part} className={css.panel}>
              <PartPanel
                key={shared?.version ?? 0}
                stepId={stepId}
                part={part}
                shared={shared}
                busy={busy}
                closed={closed}
                error={failure?.part === part ? failure.message : null}
                handle={handles[part]}
                onShare={() => void share([part])}
                onUnshare={() => setTakingBack(part)}
              />
            </Tabs.Panel>
          );
        })}
      </Tabs>
      {closed ? null : (
        <div>
          <Button variant="subtle" onClick={shareAll} disabled={busy}>
            Share everything I have written
          </Button>
        </div>
      )}
      <ConfirmDialog
        opened={takingBack !== null}
        title={takingBack ? `Take back the ${partName(takingBack)}?` : ''}
        confirmLabel="Take back"
        onConfirm={async () => {
          if (!takingBack) return;
          await unshareParts({ variables: { input: { mutationId: newMutationId(), stepId, parts: [takingBack] } } });
          announce(`Your ${partName(takingBack)} is no longer shared.`);
        }}
        onClose={() => setTakingBack(null)}
        errorMessage={messageOf}
      >
        The group can no longer see it, and it becomes your draft again. What colleagues said about your work is kept
        and comes back when you share it again.
      </ConfirmDialog>
    </section>
  );
}
