import type { ComponentType } from 'react';

export interface Command {
  id: string;
  label: string;
  /** Other words that people type for it, in lower case. */
  names: readonly string[];
  detail?: string | undefined;
  icon: ComponentType<{ size?: number; stroke?: number }>;
  /** Where it leads; without one it does something at once. */
  to?: string;
  run?: () => void;
}

/** How much of a name must be typed before it is taken for what is meant. */
const ENOUGH = 3;

const plain = (words: string) => words.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");

/**
 * The commands that a term means. Those that lead stand above what is found, and Enter takes the first: a page, once its name
 * is begun; what acts at once only when its whole name stands there, so that nobody who looks for “signs” signs out.
 */
export function commandsFor(
  commands: readonly Command[],
  term: string,
): { leading: readonly Command[]; further: readonly Command[] } {
  const typed = plain(term);
  const words = typed.split(' ');
  const namesOf = ({ label, names }: Command) => [plain(label), ...names];
  const means = (command: Command) =>
    namesOf(command).some(name => words.every(word => name.split(' ').some(part => part.startsWith(word))));
  const leads = (command: Command) =>
    typed === '' ||
    namesOf(command).some(name =>
      command.to ? typed.length >= ENOUGH && name.startsWith(typed) : name === typed && !command.detail,
    );
  const meant = commands.filter(means);
  return { leading: meant.filter(leads), further: meant.filter(command => !leads(command)) };
}
