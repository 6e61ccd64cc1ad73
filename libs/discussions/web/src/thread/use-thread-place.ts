import { useQuery } from '@apollo/client/react';
import { formatDay } from '@tessellate/web-ui';
import type { ThreadState } from '../discussions.cache';
import { ThreadContextQuery, ThreadHubQuery } from '../thread.documents';

export interface ThreadPlace {
  /** One line below the title. */
  line: string;
  /** The list that the thread is in. */
  crumb: { label: string; to: string };
  step: { heading: string; title: string; brief: string; groupId: string } | null;
}

/** Where the thread hangs: a workshop or task of the cycle, the Work Group, or the hub's community. */
export function useThreadPlace({ audienceKind, audienceId, stepId }: ThreadState): ThreadPlace {
  const inGroup = audienceKind === 'WORK_GROUP';
  const { data: groupData } = useQuery(ThreadContextQuery, {
    variables: { workGroupId: audienceId },
    skip: !inGroup,
    fetchPolicy: 'cache-first',
  });
  const { data: hubData } = useQuery(ThreadHubQuery, {
    variables: { id: audienceId },
    skip: audienceKind !== 'HUB',
    fetchPolicy: 'cache-first',
  });
  if (audienceKind === 'PEOPLE') {
    const crumb = { label: 'Messages', to: '/messages' };
    return { line: 'Only the people of this conversation can read it', crumb, step: null };
  }
  if (!inGroup) {
    return {
      line: hubData ? `Community of ${hubData.hub.name}` : '',
      crumb: { label: 'Community', to: '/community' },
      step: null,
    };
  }
  const crumb = { label: 'Discussions', to: '/discussions' };
  const group = groupData?.workGroup;
  const step = group?.steps.find(other => other.id === stepId);
  if (!group || !step) return { line: group?.title ?? '', crumb, step: null };
  const name = `${step.kind === 'TASK' ? 'Task' : 'Workshop'} ${step.number}`;
  const when =
    step.kind === 'TASK'
      ? step.dueAt
        ? `opened after Workshop ${step.number}, due ${formatDay(step.dueAt)}`
        : ''
      : step.startsAt
        ? formatDay(step.startsAt)
        : '';
  return {
    line: when ? `${name} · ${when}` : name,
    crumb,
    step: {
      heading: step.kind === 'TASK' ? 'From the task' : 'From the workshop',
      title: step.title,
      brief: step.brief,
      groupId: group.id,
    },
  };
}
