import { ApolloLink } from '@apollo/client/link';
import { IconBook } from '@tabler/icons-react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { AppServicesProvider, createAppServices } from '@tessellate/web-kernel';
import { UiProvider } from '@tessellate/web-ui';
import { type ReactNode, useState } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { of } from 'rxjs';
import { ViewerGate } from '../session/viewer';
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

let helped = 0;

function Shown({ typed }: { typed: string }) {
  const [term, setTerm] = useState(typed);
  const [asked, setAsked] = useState(1);
  const finding = { asked, term, setTerm, open: () => undefined, ready: () => undefined };
  const { pathname, search } = useLocation();
  return (
    <>
      <output>{pathname + search}</output>
      <button onClick={() => setAsked(asked + 1)}>Find</button>
      <Palette
        finding={finding}
        destinations={[page('Discussions', '/discussions'), page('Practice', '/practice')]}
        onHelp={() => (helped += 1)}
      />
    </>
  );
}

/** Draws the palette with this typed, and what the server says to what it asks. */
function show(typed: string, answers: Record<string, object> = {}, around = (children: ReactNode) => children) {
  // Which jsdom does not have.
  Element.prototype.scrollIntoView = () => undefined;
  const services = createAppServices();
  services.client.setLink(
    new ApolloLink(({ operationName = '', variables }) => {
      const found = ['Di', 'Dia'].includes(String(variables['query'])) ? ANSWERS[operationName] : NOTHING;
      return of({ data: answers[operationName] ?? found } as ApolloLink.Result);
    }),
  );
  render(
    <AppServicesProvider services={services}>
      <UiProvider>
        <MemoryRouter>{around(<Shown typed={typed} />)}</MemoryRouter>
      </UiProvider>
    </AppServicesProvider>,
  );
}

describe('The results of the palette', () => {
  beforeEach(() => show('Di'));

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

const viewer = (standing: string) => ({
  viewer: {
    __typename: 'Viewer',
    id: 'v',
    standing,
    managesHub: false,
    person: { __typename: 'Person', id: 'v', name: 'Amara Okafor', jobTitle: null, pictureFileId: null },
  },
});
const step = (id: string, more: object) => ({
  __typename: 'CycleStep',
  id,
  kind: 'WORKSHOP',
  number: 2,
  startsAt: new Date().toISOString(),
  cancelledAt: null,
  draft: false,
  ...more,
});
const group = (id: string, viewerRole: string, steps: object[]) => ({
  __typename: 'WorkGroup',
  id,
  reference: `Group ${id}`,
  viewerRole,
  steps,
});
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

describe('The commands of the palette', () => {
  const showTo = (standing: string, typed: string) =>
    show(
      typed,
      {
        ShellViewer: viewer(standing),
        UnreadThreads: {
          unreadThreads: {
            __typename: 'UnreadThreads',
            audiences: [{ __typename: 'UnreadAudience', audienceId: 'a', kind: 'WORK_GROUP', threads: 0, messages: 0 }],
          },
        },
        TodaysRegisters: {
          myWorkGroups: [
            group('led', 'FACILITATOR', [
              step('today', {}),
              step('tomorrow', { startsAt: TOMORROW }),
              step('off', { cancelledAt: TOMORROW }),
              step('draft', { draft: true }),
              step('task', { kind: 'TASK' }),
            ]),
            group('joined', 'PARTICIPANT', [step('theirs', {})]),
          ],
        },
      },
      children => (
        <ViewerGate loading={null} failed={() => null}>
          {children}
        </ViewerGate>
      ),
    );
  const commands = () => screen.findByRole('group', { name: 'Commands' });

  it('offer the register of today to who takes it, at its first letters', async () => {
    showTo('MEMBER', 'regi');
    const [option, ...others] = within(await commands()).getAllByRole('option');
    expect(others).toEqual([]);
    expect(option?.textContent).toMatch(/^Today’s registerWorkshop 2 · .* · Group led$/);
    fireEvent.click(option as HTMLElement);
    await screen.findByText('/group/led/workshops/today/register');
  });

  it('leave out what is not for the person', async () => {
    showTo('COLLEAGUE', '');
    const labels = within(await commands())
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(labels).toContain('Sign out');
    expect(labels.filter(label => /New|register/.test(label ?? ''))).toEqual([]);
  });

  it('open the place where a thread begins', async () => {
    showTo('MEMBER', 'new thr');
    fireEvent.click(within(await commands()).getByRole('option', { name: /^New thread/ }));
    await screen.findByText('/discussions?new=thread');
  });

  it('change the colours at once, and say which are in use', async () => {
    showTo('MEMBER', 'dark');
    fireEvent.click(within(await commands()).getByRole('option', { name: 'Dark colours' }));
    await waitFor(() => expect(document.documentElement.dataset['mantineColorScheme']).toBe('dark'));
    fireEvent.click(screen.getByRole('button', { name: 'Find', hidden: true }));
    const field = await screen.findByRole('combobox');
    fireEvent.change(field, { target: { value: 'dark' } });
    within(await commands()).getByRole('option', { name: /In use now/ });
  });

  it('show the shortcuts to who asks for help', async () => {
    helped = 0;
    showTo('MEMBER', 'help');
    fireEvent.click(within(await commands()).getByRole('option', { name: 'Keyboard shortcuts' }));
    expect(helped).toBe(1);
  });

  it('leave nothing on the page with a name and no role once it is closed', async () => {
    showTo('MEMBER', 'help');
    expect(await screen.findByRole('dialog', { name: 'Find' })).toBeTruthy();
    fireEvent.keyDown(await screen.findByRole('combobox'), { key: 'Escape', code: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.querySelectorAll('[aria-label="Find"]')).toHaveLength(0);
  });
});
