import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { messageOf, type ResultOf } from '@tessellate/web-kernel';
import { useCallback, useRef, useState } from 'react';
import { graphql } from '../gql';
import css from './interest.module.css';

export const FoundSchoolFragment = graphql(/* GraphQL */ `
  fragment FoundSchool on School {
    id
    urn
    name
    town
    postcode
    suggestedHub {
      id
      name
      region
      slug
    }
  }
`);

const FindSchools = graphql(/* GraphQL */ `
  query FindSchools($query: String!) {
    findSchools(query: $query) {
      id
      urn
      name
      town
      postcode
      suggestedHub {
        id
        name
        region
        slug
      }
    }
  }
`);

export type FoundSchool = ResultOf<typeof FindSchools>['findSchools'][number];

const ENOUGH = 2;
const placeOf = ({ town, postcode }: FoundSchool) => [town, postcode].filter(Boolean).join(', ');

interface SchoolPickerProps {
  value: FoundSchool | null;
  onChange: (school: FoundSchool | null) => void;
  error: string | undefined;
}

/** A school of the register, found as one types by name, town, postcode or URN. */
export function SchoolPicker({ value, onChange, error }: SchoolPickerProps) {
  const [typed, setTyped] = useState('');
  const [query] = useDebouncedValue(typed.trim(), 150);
  const {
    data,
    previousData,
    error: failed,
    loading,
  } = useQuery(FindSchools, {
    variables: { query },
    skip: query.length < ENOUGH,
  });
  // The field and the button take each other's place, and the focus with it; one that came with a draft takes none.
  const changed = useRef(false);
  const takeFocus = useCallback((element: HTMLElement | null) => {
    if (!element || !changed.current) return;
    changed.current = false;
    element.focus();
  }, []);
  const change = (school: FoundSchool | null) => {
    changed.current = true;
    onChange(school);
  };
  if (value) {
    return (
      <div className={css.chosen}>
        <p>
          <strong>
            <bdi>{value.name}</bdi>
          </strong>
          <br />
          <span className="muted">{placeOf(value)}</span>
        </p>
        <Button ref={takeFocus} variant="default" size="xs" onClick={() => change(null)}>
          Choose another school
        </Button>
      </div>
    );
  }
  const found = query.length < ENOUGH ? [] : ((data ?? previousData)?.findSchools ?? []);
  return (
    <Select
      ref={takeFocus}
      label="Find your school"
      description="Type its name, town, postcode or URN, then choose it from the list."
      placeholder="Such as Varndean or BN1 6NP"
      size="md"
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // The server has found and ordered them, misspelt or not.
      filter={({ options }) => options}
      data={found.map(school => ({ value: school.id, label: `${school.name}, ${placeOf(school)}` }))}
      value={null}
      onChange={id => change(found.find(school => school.id === id) ?? null)}
      nothingFoundMessage={nothingFound(query, loading || query !== typed.trim())}
      rightSection={<span />}
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md' }}
      error={failed ? `${messageOf(failed)} What you typed is kept.` : error}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

function nothingFound(query: string, waiting: boolean): string | undefined {
  if (query.length < ENOUGH) return undefined;
  return waiting ? 'Looking …' : 'No open secondary school has that name. Try its town or postcode.';
}
