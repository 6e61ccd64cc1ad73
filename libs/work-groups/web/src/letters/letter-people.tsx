import { Checkbox, Chip, Group, Stack } from '@mantine/core';
import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import { useState } from 'react';
import { graphql } from '../gql';
import css from './letters.module.css';

export const LetterPersonFragment = graphql(/* GraphQL */ `
  fragment LetterPerson on LetterPerson {
    id
    name
    place
    standing
    why
  }
`);

interface LetterPeopleProps {
  people: readonly FragmentOf<typeof LetterPersonFragment>[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Who gets it: narrowed down by how they stand, then ticked. Who cannot get it stands there with why. */
export function LetterPeople({ people, chosen, onChange }: LetterPeopleProps) {
  const all = people.map(person => readFragment(LetterPersonFragment, person));
  const standings = [...new Set(all.map(({ standing }) => standing))];
  const [shown, setShown] = useState<string[]>([]);
  const listed = shown.length > 0 ? all.filter(({ standing }) => shown.includes(standing)) : all;
  const able = listed.filter(({ why }) => why === null).map(({ id }) => id);
  const ticked = able.filter(id => chosen.includes(id));
  const tickAll = () =>
    onChange(ticked.length > 0 ? chosen.filter(id => !able.includes(id)) : [...new Set([...chosen, ...able])]);
  return (
    <fieldset className={css.who}>
      <legend>Who gets it</legend>
      <Stack gap="sm">
        <Chip.Group multiple value={shown} onChange={setShown}>
          <Group gap="xs" role="group" aria-label="Show only">
            {standings.map(standing => (
              <Chip key={standing} value={standing} variant="outline">
                {standing} ({all.filter(person => person.standing === standing).length})
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        {all.length === 0 ? <p className="muted">Nobody is here to write to yet.</p> : null}
        {able.length > 0 ? (
          <Checkbox
            label={`All of these (${able.length})`}
            checked={ticked.length === able.length}
            indeterminate={ticked.length > 0 && ticked.length < able.length}
            onChange={tickAll}
          />
        ) : null}
        <Stack component="ul" gap={0} className={css.people}>
          {listed.map(({ id, name, place, standing, why }) => (
            <li key={id}>
              <Checkbox
                label={<bdi>{name}</bdi>}
                description={[place, standing, why].filter(Boolean).join(' · ')}
                disabled={why !== null}
                checked={why === null && chosen.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange(checked ? [...chosen, id] : chosen.filter(other => other !== id))
                }
              />
            </li>
          ))}
        </Stack>
        <p role="status" className={css.chosen}>
          {chosenWords(chosen.length)}
        </p>
      </Stack>
    </fieldset>
  );
}

function chosenWords(count: number): string {
  if (count === 0) return 'Nobody chosen yet.';
  return count === 1 ? 'One person chosen.' : `${count} people chosen.`;
}
