import { useApolloClient } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { peoplePaletteSource } from './palette-source';

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
}

/** People of the directory, as far as whoever looks may see them, found by any part of their name. */
export function PersonPicker({ label, description, error, value = [], onChange, max }: PersonPickerProps) {
  const client = useApolloClient();
  const [term, setTerm] = useState('');
  const [state, setState] = useState<'idle' | 'looking' | 'found' | 'failed'>('idle');
  const [found, setFound] = useState<Found[]>([]);
  // Whoever is chosen keeps their name while something else is searched for.
  const [chosen, setChosen] = useState<Found[]>([]);
  const asking = useRef<AbortController | null>(null);
  const look = useDebouncedCallback(async (wanted: string, signal: AbortSignal) => {
    try {
      const people = await peoplePaletteSource.search(client, wanted, signal);
      if (signal.aborted) return;
      setFound(people.map(({ id, title, detail = '' }) => ({ value: id, label: title, detail })));
      setState('found');
    } catch {
      if (!signal.aborted) setState('failed');
    }
  }, PAUSE_MS);
  const search = (text: string) => {
    setTerm(text);
    asking.current?.abort();
    asking.current = new AbortController();
    const wanted = text.trim();
    if (wanted.length < SHORTEST_TERM) return setState('idle');
    setState('looking');
    look(wanted, asking.current.signal);
  };
  const offered = state === 'found' ? found : [];
  const known = [...chosen, ...offered.filter(({ value: id }) => !chosen.some(other => other.value === id))];
  return (
    <MultiSelect
      label={label}
      description={description}
      error={error}
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
  if (state === 'failed') return 'The search did not work. Check your connection and try again.';
  if (state === 'found') return `Nobody found for “${term.trim()}”.`;
  return undefined;
}
