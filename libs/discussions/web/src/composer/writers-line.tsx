import css from './composer.module.css';

/** Names of those who are writing. Not a live region: it would speak all the time. */
export function WritersLine({ names }: { names: string[] }) {
  return <p className={css.writers}>{wordsOf(names)}</p>;
}

function wordsOf([first, second, ...others]: string[]): string {
  if (!first) return '';
  if (!second) return `${first} is writing …`;
  return others.length === 0 ? `${first} and ${second} are writing …` : `${first}, ${second} and others are writing …`;
}
