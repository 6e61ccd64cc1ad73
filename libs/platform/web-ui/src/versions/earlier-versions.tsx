import { Button } from '@mantine/core';
import { useState } from 'react';
import { lazyDialog } from '../lazy/lazy-dialog';
import type { VersionEntry, VersionPart } from './versions-dialog';

const VersionsDialog = lazyDialog(() => import('./versions-dialog').then(module => module.VersionsDialog));

interface EarlierVersionsProps<Text> {
  /** Newest first. */
  list: () => Promise<VersionEntry[]>;
  text: (version: number) => Promise<Text>;
  parts: (before: Text, now: Text) => VersionPart[];
  onRestore: (text: Text, current: number) => void;
  /** Words for whatever went wrong. */
  messageOf: (error: unknown) => string;
  replaces: boolean;
}

interface State<Text> {
  versions: VersionEntry[] | null;
  chosen: number | null;
  before: Text | null;
  now: Text | null;
  problem: string | null;
}

const NOTHING = { versions: null, chosen: null, before: null, now: null, problem: null };

/** A button that shows what a text said before. Fetched when it is asked for, and anew each time. */
export function EarlierVersions<Text>(props: EarlierVersionsProps<Text>) {
  const { list, text, parts, onRestore, messageOf, replaces } = props;
  const [opened, setOpened] = useState(false);
  const [state, setState] = useState<State<Text>>(NOTHING);
  const patch = (change: Partial<State<Text>>) => setState(previous => ({ ...previous, ...change }));
  const attempt = (work: Promise<void>) => void work.catch(error => patch({ problem: messageOf(error) }));
  const open = () => {
    setOpened(true);
    setState(NOTHING);
    attempt(
      list().then(async versions => {
        patch({ versions });
        const current = versions.find(version => version.current);
        if (current) patch({ now: await text(current.version) });
      }),
    );
  };
  const choose = (chosen: number) => {
    patch({ chosen, before: null, problem: null });
    const take = (before: Text) =>
      // Another one may have been chosen meanwhile.
      setState(previous => (previous.chosen === chosen ? { ...previous, before } : previous));
    attempt(text(chosen).then(take));
  };
  const { versions, chosen, before, now, problem } = state;
  const current = versions?.find(version => version.current)?.version;
  return (
    <>
      <Button variant="default" size="xs" onClick={open} style={{ alignSelf: 'flex-start' }}>
        Earlier versions
      </Button>
      <VersionsDialog
        opened={opened}
        onClose={() => setOpened(false)}
        versions={versions}
        chosen={chosen}
        onChoose={choose}
        parts={before !== null && now !== null ? parts(before, now) : null}
        problem={problem}
        replaces={replaces}
        onRestore={() => {
          if (before !== null && current !== undefined) onRestore(before, current);
          setOpened(false);
        }}
      />
    </>
  );
}
