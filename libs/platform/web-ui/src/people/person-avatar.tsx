import css from './person-avatar.module.css';

export interface PersonSummary {
  id: string;
  name: string;
  pictureFileId?: string | null;
}

const COLOURS = [
  '#2a6f97',
  '#7a5195',
  '#0f766e',
  '#b0532b',
  '#8a4b6b',
  '#5b6b2b',
  '#3d5a99',
  '#9c3d54',
  '#6b5a3c',
  '#2d6a4f',
] as const;

/** The same person has the same colour everywhere; white letters on each of them keep AA contrast. */
export function colourOf(id: string): string {
  let sum = 0;
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) >>> 0;
  return COLOURS[sum % COLOURS.length] ?? COLOURS[0];
}

/** First letters of the first and last word of a name, as people write it: "Mrs A. Hughes" gives "AH". */
export function initialsOf(name: string): string {
  const words = name
    .replace(/^(mr|mrs|ms|miss|mx|dr|prof)\.?\s+/i, '')
    .split(/\s+/)
    .filter(word => /\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(word => word?.match(/\p{L}/u)?.[0] ?? '');
  return letters.join('').toLocaleUpperCase('en-GB') || '?';
}

interface PersonAvatarProps {
  person: PersonSummary;
  size?: 'tiny' | 'small' | 'medium' | 'large';
  /** Set when no name stands next to it; otherwise the picture is decoration. */
  labelled?: boolean;
}

export function PersonAvatar({ person, size = 'medium', labelled = false }: PersonAvatarProps) {
  const label = labelled ? { role: 'img', 'aria-label': person.name, title: person.name } : { 'aria-hidden': true };
  return (
    <span className={css.avatar} data-size={size} style={{ backgroundColor: colourOf(person.id) }} {...label}>
      {person.pictureFileId ? (
        <img
          src={`/files/${person.pictureFileId}?w=${size === 'large' ? 320 : 96}`}
          alt=""
          loading="lazy"
          decoding="async"
        />
      ) : (
        initialsOf(person.name)
      )}
    </span>
  );
}
