import { useApolloClient } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { graphql } from '../gql';

const PickPeopleQuery = graphql(/* GraphQL */ `
  query PickPeople($query: String!) {
    searchPeople(query: $query, first: 8) {
      id
      name
      jobTitle
      school {
        id
        name
      }
    }
  }
`);

const SHORTEST_TERM = 2;
const PAUSE_MS = 160;

interface Found {
  value: string;
  label: string;
  detail: string;
}

interface PersonPickerProps {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  /** Ids of people. */
  value?: string[];
  onChange: (ids: string[]) => void;
  max: number;
  withAsterisk?: boolean;
}

/** People of the directory, as far as whoever looks may see them, found by any part of their name. */
export function PersonPicker({
  label,
  description,
  error,
  value = [],
  onChange,
  max,
  withAsterisk,
}: PersonPickerProps) {
  const client = useApolloClient();
  const [term, setTerm] = useState('');
  const [state, setState] = useState<'idle' | 'looking' | 'found' | 'failed'>('idle');
  const [found, setFound] = useState<Found[]>([]);
  // Whoever is chosen keeps their name while something else is searched for.
  const [chosen, setChosen] = useState<Found[]>([]);
  const asked = useRef('');
  const look = useDebouncedCallback(async (wanted: string) => {
    try {
      const { data } = await client.query({
        query: PickPeopleQuery,
        variables: { query: wanted },
        fetchPolicy: 'network-only',
      });
      if (asked.current !== wanted) return;
      setFound(
        (data?.searchPeople ?? []).map(({ id, name, jobTitle, school }) => ({
          value: id,
          label: name,
          detail: [jobTitle, school?.name].filter(Boolean).join(' · '),
        })),
      );
      setState('found');
    } catch {
      if (asked.current === wanted) setState('failed');
    }
  }, PAUSE_MS);
  const search = (text: string) => {
    setTerm(text);
    const wanted = text.trim();
    asked.current = wanted;
    if (wanted.length < SHORTEST_TERM) return setState('idle');
    setState('looking');
    look(wanted);
  };
  const offered = state === 'found' ? found : [];
  const known = [...chosen, ...offered.filter(({ value: id }) => !chosen.some(other => other.value === id))];
  return (
    <MultiSelect
      label={label}
      description={description}
      error={error}
      withAsterisk={withAsterisk}
      placeholder={value.length < max ? 'Type a name' : undefined}
      data={known}
      value={value}
      onChange={ids => {
        setChosen(known.filter(({ value: id }) => ids.includes(id)));
        setTerm('');
        setState('idle');
        onChange(ids);
      }}
      maxValues={max}
      searchable
      searchValue={term}
      onSearchChange={search}
      hidePickedOptions
      // The server has searched; names are found by more than their letters.
      filter={({ options }) =>
        options.filter(option => !('items' in option) && offered.some(one => one.value === option.value))
      }
      nothingFoundMessage={wordsFor(state, term)}
      renderOption={({ option }) => <Option {...(known.find(({ value: id }) => id === option.value) ?? NOBODY)} />}
      comboboxProps={{ withinPortal: true }}
    />
  );
}

const NOBODY: Found = { value: '', label: '', detail: '' };

function Option({ label, detail }: Found) {
  return (
    <span>
      <bdi>{label}</bdi>
      <br />
      <span className="muted small">
        <bdi>{detail}</bdi>
      </span>
    </span>
  );
}

function wordsFor(state: 'idle' | 'looking' | 'found' | 'failed', term: string): string | undefined {
  if (state === 'looking') return 'Looking …';
  if (state === 'failed') return 'The search did not get through. Check the connection and type again.';
  if (state === 'found') return `Nobody found for “${term.trim()}”.`;
  return undefined;
}
