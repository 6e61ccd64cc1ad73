import { Chip, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { APPLICATION_STATE_LABELS, type ApplicationState } from '@tessellate/recruiting-contract';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { useState } from 'react';
import { graphql } from '../gql';
import type { BoardFilter } from './hub-pages';
import css from './places.module.css';

export const BoardFilterCountsFragment = graphql(/* GraphQL */ `
  fragment BoardFilterCounts on BoardGroup {
    id
    counts {
      state
      count
    }
  }
`);

interface BoardFiltersProps {
  group: FragmentOf<typeof BoardFilterCountsFragment>;
  filter: BoardFilter;
  onChange: (next: Partial<BoardFilter>) => void;
}

const COMMITMENT = [
  { value: '', label: 'Any commitment' },
  { value: 'yes', label: 'Confirmed by the headteacher' },
  { value: 'no', label: 'Not confirmed yet' },
];

export function BoardFilters({ group, filter, onChange }: BoardFiltersProps) {
  const { counts } = readFragment(BoardFilterCountsFragment, group);
  const [words, setWords] = useState(filter.search);
  const search = useDebouncedCallback((text: string) => onChange({ search: text }), 300);
  return (
    <search className={css.filters}>
      <Chip.Group
        multiple
        value={filter.states}
        onChange={(states: string[]) => onChange({ states: states as ApplicationState[] })}
      >
        <Group gap="xs" role="group" aria-label="Show only">
          {counts.map(({ state, count }) => (
            <Chip key={state} value={state} variant="outline">
              {APPLICATION_STATE_LABELS[state]} ({count})
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <div className={css.filterRow}>
        <TextInput
          aria-label="Find by name, school, e-mail or reference"
          placeholder="Name, school, e-mail or reference"
          leftSection={<IconSearch size={16} aria-hidden />}
          type="search"
          value={words}
          onChange={event => {
            setWords(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
        />
        <NativeSelect
          aria-label="Commitment of the headteacher"
          data={COMMITMENT}
          value={filter.committed === null ? '' : filter.committed ? 'yes' : 'no'}
          onChange={({ currentTarget: { value } }) => onChange({ committed: value === '' ? null : value === 'yes' })}
        />
      </div>
    </search>
  );
}
