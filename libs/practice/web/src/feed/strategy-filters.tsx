import { Button, NativeSelect } from '@mantine/core';
import { BIG_IDEA_LABELS, BIG_IDEAS, KEY_STAGES, REACH_LABELS, REACHES, TOPICS } from '@tessellate/practice-contract';
import css from './strategy-filters.module.css';

/** Names of the filters in the address, so that a filtered list can be shared and come back to. */
export const FILTER_NAMES = ['idea', 'stage', 'topic', 'reach'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

const OPTIONS: Record<FilterName, { label: string; all: string; options: { value: string; label: string }[] }> = {
  idea: {
    label: 'Big Idea',
    all: 'All Big Ideas',
    options: BIG_IDEAS.map(value => ({ value, label: BIG_IDEA_LABELS[value] })),
  },
  stage: { label: 'Key stage', all: 'All key stages', options: KEY_STAGES.map(value => ({ value, label: value })) },
  topic: { label: 'Topic', all: 'All topics', options: TOPICS.map(({ slug, label }) => ({ value: slug, label })) },
  reach: {
    label: 'Shared with',
    all: 'Everybody’s',
    options: REACHES.map(value => ({ value, label: REACH_LABELS[value] })),
  },
};

interface StrategyFiltersProps {
  values: Partial<Record<FilterName, string>>;
  onChange: (name: FilterName, value: string) => void;
  onClear: () => void;
}

export function StrategyFilters({ values, onChange, onClear }: StrategyFiltersProps) {
  const active = FILTER_NAMES.some(name => values[name]);
  return (
    <form className={css.filters} aria-label="Filter strategies" onSubmit={event => event.preventDefault()}>
      {FILTER_NAMES.map(name => (
        <NativeSelect
          key={name}
          label={OPTIONS[name].label}
          size="sm"
          value={values[name] ?? ''}
          onChange={event => onChange(name, event.currentTarget.value)}
          data={[{ value: '', label: OPTIONS[name].all }, ...OPTIONS[name].options]}
        />
      ))}
      {active ? (
        <Button variant="default" size="sm" onClick={onClear}>
          Clear
        </Button>
      ) : null}
    </form>
  );
}
