import { ApolloLink } from '@apollo/client/link';
import { IconBook } from '@tabler/icons-react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { AppServicesProvider, createAppServices } from '@tessellate/web-kernel';
import { UiProvider } from '@tessellate/web-ui';
import { useState } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { of } from 'rxjs';
import Palette from './palette';

const ANSWERS: Record<string, object> = {
  PalettePeople: {
    searchPeople: [
      { __typename: 'Person', id: 'p1', name: 'Diana Price', jobTitle: 'Head of mathematics', school: null },
    ],
  },
  PaletteStrategies: { searchStrategies: [] },
  PaletteDepartments: { searchDepartments: [] },
  SearchThreads: { searchThreads: [] },
  PaletteSteps: { searchCycleSteps: [] },
};
const NOTHING = {
  searchPeople: [],
  searchStrategies: [],
  searchDepartments: [],
  searchThreads: [],
  searchCycleSteps: [],
};
const page = (label: string, to: string) => ({ to, label, short: label, icon: IconBook, key: label[0] ?? '' });

function Shown() {
  const [term, setTerm] = useState('Di');
  const finding = { asked: 1, term, setTerm, open: () => undefined, ready: () => undefined };
  const { pathname } = useLocation();
  return (
    <>
      <output>{pathname}</output>
      <Palette finding={finding} destinations={[page('Discussions', '/discussions'), page('Practice', '/practice')]} />
    </>
  );
}

describe('The results of the palette', () => {
  beforeEach(() => {
    // Which jsdom does not have.
    Element.prototype.scrollIntoView = () => undefined;
    const services = createAppServices();
    services.client.setLink(
      new ApolloLink(({ operationName = '', variables }) =>
        of({
          data: ['Di', 'Dia'].includes(String(variables['query'])) ? ANSWERS[operationName] : NOTHING,
        } as ApolloLink.Result),
      ),
    );
    render(
      <AppServicesProvider services={services}>
        <UiProvider>
          <MemoryRouter>
            <Shown />
          </MemoryRouter>
        </UiProvider>
      </AppServicesProvider>,
    );
  });

  it('are a list that the field points into: the first is chosen, the arrows go on, their number is said', async () => {
    const field = await screen.findByRole('combobox', { name: /^Find people, strategies/ });
    const group = await screen.findByRole('group', { name: 'People' });
    const list = screen.getByRole('listbox', { name: 'Results' });
    const person = within(group).getByRole('option', { name: /^Diana Price/ });
    const options = within(list).getAllByRole('option');
    expect(options.map(option => option === person)).toEqual([false, true]);
    expect(options[0]?.textContent).toBe('Discussions');
    await screen.findByText('2 results');
    const chosen = () => within(list).getByRole('option', { selected: true });
    await waitFor(() => expect(chosen()).toBe(options[0]));
    expect(field.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(field, { key: 'ArrowDown', code: 'ArrowDown' });
    await waitFor(() => expect(chosen()).toBe(person));
    expect(field.getAttribute('aria-activedescendant')).toBe(person.id);
  });

  it('open the first with Enter at the very moment that they are all there', async () => {
    const field = await screen.findByRole('combobox');
    fireEvent.change(field, { target: { value: 'Dia' } });
    const said = within(screen.getByRole('dialog')).getByRole('status');
    const enter = new MutationObserver(() => {
      if (said.textContent !== '1 result') return;
      enter.disconnect();
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }));
    });
    enter.observe(said, { childList: true, characterData: true, subtree: true });
    await screen.findByText('/people/p1');
  });

  it('are none, and said to be none, where nothing is found', async () => {
    const field = await screen.findByRole('combobox');
    fireEvent.change(field, { target: { value: 'zzzzqq' } });
    await screen.findByText('No results');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByText(/^Nothing found for “zzzzqq”/)).toBeTruthy();
  });
});
