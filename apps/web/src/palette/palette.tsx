import type { ScrollAreaProps } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { useConnectionStatus } from '@tessellate/web-kernel';
import { VisuallyHidden } from '@tessellate/web-ui';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Destination } from '../shell/navigation';
import type { Finding } from '../shell/use-finding';
import { type Command, commandsFor } from './commands';
import { KEPT_SOURCES, PALETTE_SOURCES } from './sources';
import { useCommands } from './use-commands';
import { usePaletteSearch } from './use-palette-search';

const [store, spotlight] = createSpotlight();
const LIST = 'palette-results';

interface PaletteProps {
  finding: Finding;
  destinations: readonly Destination[];
  onHelp: () => void;
}

/** What can be chosen, under a heading. */
interface Section {
  id: string;
  heading: string;
  options: readonly Option[];
}

interface Option {
  id: string;
  label: string;
  detail?: string | undefined;
  icon?: Command['icon'];
  choose: () => void;
}

/** Ctrl/⌘ K: pages and commands at once; people, strategies, departments, threads and workshops as they are found. Opens whenever it is asked for. */
export default function Palette({ finding: { asked, term, setTerm, ready }, destinations, onHelp }: PaletteProps) {
  const navigate = useNavigate();
  const reached = useConnectionStatus() === 'online';
  const { groups, searching, failed } = usePaletteSearch(reached ? PALETTE_SOURCES : KEPT_SOURCES, term);
  const go = (to: string) => {
    spotlight.close();
    void navigate(to);
  };
  const pages = pagesFor(destinations, term);
  const commands = commandsFor(useCommands(onHelp), term);
  const leading: Section[] = [
    { id: 'pages', heading: 'Pages', options: pages.leading.map(page => pageOption(page, go)) },
    { id: 'commands', heading: 'Commands', options: commands.leading.map(command => commandOption(command, go)) },
  ];
  const found: Section[] = groups.map(({ id, heading, items }) => ({
    id,
    heading,
    options: items.map(({ id, title, detail, to }) => ({ id, label: title, detail, choose: () => go(to) })),
  }));
  const further: Section[] = [
    { id: 'further-commands', heading: 'Commands', options: commands.further.map(other => commandOption(other, go)) },
    { id: 'further-pages', heading: 'Pages', options: pages.further.map(page => pageOption(page, go)) },
  ];
  const sections = [...leading, ...found, ...further].filter(({ options }) => options.length > 0);
  const hits = sections.reduce((sum, { options }) => sum + options.length, 0);
  const leads = leading.some(({ options }) => options.length > 0);

  useEffect(() => spotlight.open(), [asked]);
  // Whoever presses Enter while answers are on their way means the first of them, not the first of an earlier question.
  // Before anything is drawn: a key that follows at once must find the first chosen.
  const entered = useRef(false);
  const moved = useRef(false);
  useLayoutEffect(() => {
    entered.current = moved.current = false;
  }, [term]);
  useLayoutEffect(() => {
    if (!term.trim() || searching) return;
    const first = choose('first');
    if (entered.current) first?.click();
    entered.current = false;
  }, [term, searching]);

  // A list of options that the field points into: who cannot see it hears each as the arrows come to it.
  const [list, setList] = useState<HTMLElement | null>(null);
  const selected = useSelected(list);
  return (
    <Spotlight.Root
      store={store}
      query={term}
      onQueryChange={setTerm}
      shortcut={null}
      scrollable
      maxHeight="60dvh"
      size="lg"
      // At the top: a box in the middle would jump with every answer.
      centered={false}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 0 }}
      // On the dialog itself: what is around it stays on the page when it is closed, and has no role to be named.
      attributes={{ content: { 'aria-label': 'Find' } }}
    >
      <Spotlight.Search
        placeholder="Find people, strategies, departments, threads, workshops"
        aria-label="Find people, strategies, departments, threads and workshops"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={hits > 0}
        aria-controls={LIST}
        aria-activedescendant={selected >= 0 && selected < hits ? `${LIST}-${selected}` : undefined}
        onKeyDown={({ key }) => {
          if (key.startsWith('Arrow')) moved.current = true;
          if (key !== 'Enter' || !searching || moved.current) return;
          // What leads is known already.
          entered.current = !leads;
          choose(leads ? 'first' : 'none');
        }}
        onFocus={({ currentTarget }) => {
          ready();
          currentTarget.setSelectionRange(term.length, term.length);
        }}
      />
      <VisuallyHidden role="status">{term.trim() && !searching ? countWords(hits) : ''}</VisuallyHidden>
      <Spotlight.ActionsList
        ref={setList}
        // On what scrolls: the field moves through it by the arrows, and it needs no place among the tabs.
        {...({
          viewportProps: { id: LIST, role: hits > 0 ? 'listbox' : undefined, 'aria-label': 'Results' },
        } satisfies Partial<ScrollAreaProps> as object)}
      >
        {sections.map(({ id, heading, options }, at) => (
          <Spotlight.ActionsGroup key={id} label={heading} role="group" aria-label={heading}>
            {options.map(({ id: optionId, label, detail, icon: Icon, choose: chosen }, place) => (
              <Spotlight.Action
                key={optionId}
                role="option"
                aria-selected={beginOf(sections, at) + place === selected}
                dir="auto"
                label={label}
                description={detail}
                leftSection={Icon ? <Icon size={18} stroke={1.7} /> : undefined}
                onClick={chosen}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {hits === 0 ? <Spotlight.Empty>{emptyWords(searching, failed, reached, term)}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** How many options stand before a section. */
const beginOf = (sections: readonly Section[], at: number): number =>
  sections.slice(0, at).reduce((sum, { options }) => sum + options.length, 0);

const pageOption = ({ to, label, icon }: Destination, go: (to: string) => void): Option => ({
  id: to,
  label,
  icon,
  choose: () => go(to),
});

function commandOption({ id, label, detail, icon, to, run }: Command, go: (to: string) => void): Option {
  const act = () => {
    spotlight.close();
    run?.();
  };
  return { id, label, detail, icon, choose: to ? () => go(to) : act };
}

/** Whoever types the beginning of a page's name most likely wants that page; letters within it say little. */
function pagesFor(destinations: readonly Destination[], term: string) {
  const wanted = term.trim().toLowerCase();
  const named = destinations.filter(({ label }) => label.toLowerCase().includes(wanted));
  const begins = ({ label }: Destination) => label.toLowerCase().startsWith(wanted);
  return { leading: named.filter(begins), further: named.filter(page => !begins(page)) };
}

/** Which result is chosen; -1 for none. Spotlight marks it in the page and tells nobody. */
function useSelected(list: HTMLElement | null): number {
  const [selected, setSelected] = useState(-1);
  useEffect(() => {
    if (!list) return;
    const look = () => {
      const actions = [...list.querySelectorAll('[data-action]')];
      // Spotlight keeps no id that is given to an action.
      actions.forEach((action, place) => (action.id = `${LIST}-${place}`));
      setSelected(actions.findIndex(action => action.matches('[data-selected]')));
    };
    const watch = new MutationObserver(look);
    watch.observe(list, { childList: true, subtree: true, attributeFilter: ['data-selected'] });
    look();
    return () => watch.disconnect();
  }, [list]);
  return selected;
}

/** What Enter opens: the first result, until another one is chosen with the arrows; or nothing. */
function choose(which: 'first' | 'none'): HTMLElement | null {
  const list = document.getElementById(store.getState().listId);
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  const chosen = which === 'none' ? null : (list?.querySelector<HTMLElement>('[data-action]') ?? null);
  chosen?.setAttribute('data-selected', 'true');
  store.updateState(state => ({ ...state, selected: chosen ? 0 : -1 }));
  return chosen;
}

const countWords = (hits: number): string => (hits === 0 ? 'No results' : hits === 1 ? '1 result' : `${hits} results`);

function emptyWords(searching: boolean, failed: boolean, reached: boolean, term: string): string {
  if (searching) return 'Looking …';
  if (!reached) return `You are offline. Nothing that is kept on this device has “${term.trim()}” in its title.`;
  if (failed) return 'The search did not work. Check your connection and try again.';
  return `Nothing found for “${term.trim()}”. Try fewer words, or different ones.`;
}
