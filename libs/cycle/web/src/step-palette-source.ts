import type { PaletteSource } from '@tessellate/web-kernel';
import { formatDay } from '@tessellate/web-ui';
import { graphql } from './gql';
import { stepName } from './cycle';
import { workshopPath } from '@tessellate/cycle-contract';

const PaletteSteps = graphql(/* GraphQL */ `
  query PaletteSteps($query: String!) {
    searchCycleSteps(query: $query, first: 6) {
      step {
        id
        kind
        number
        title
        startsAt
        dueAt
      }
      workGroup {
        id
        title
      }
    }
  }
`);

/** Workshops and tasks for Ctrl/⌘ K, by kind and number, title, what they are about or where. */
export const stepPaletteSource: PaletteSource = {
  id: 'steps',
  heading: 'Workshops and tasks',
  search: async (client, query, signal) => {
    const { data } = await client.query({
      query: PaletteSteps,
      variables: { query },
      fetchPolicy: 'network-only',
      context: { fetchOptions: { signal } },
    });
    return (data?.searchCycleSteps ?? []).map(({ step, workGroup }) => {
      const date = step.startsAt ?? step.dueAt;
      return {
        id: step.id,
        title: `${stepName(step)}: ${step.title}`,
        detail: [workGroup.title, date && formatDay(date)].filter(Boolean).join(' · '),
        to: step.kind === 'WORKSHOP' ? workshopPath(workGroup.id, step.id) : `/group/${workGroup.id}/tasks/${step.id}`,
      };
    });
  },
};
