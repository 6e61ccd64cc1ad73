import { TextInput } from '@mantine/core';
import { hubColourProblem } from '@tessellate/public-site-contract';
import css from './hub-page.module.css';

const PAPERS = ['#faf8f3', '#12161a'];

/** The hub's colour, seen at once on both papers; what cannot be seen there is refused before it is sent. */
export function ColourField({ value, onChange }: { value: string; onChange: (colour: string) => void }) {
  const problem = hubColourProblem(value);
  return (
    <div className={css.colour}>
      <TextInput
        label="Colour"
        description="A thin stripe beside the hub’s name."
        value={value}
        maxLength={7}
        error={problem}
        onChange={event => onChange(event.currentTarget.value.trim())}
      />
      <input
        type="color"
        className={css.picker}
        aria-label="Choose the hub’s colour"
        value={/^#[0-9a-f]{6}$/i.test(value) ? value : '#54748c'}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <div className={css.papers} aria-hidden>
        {PAPERS.map(paper => (
          <span key={paper} className={css.paper} style={{ backgroundColor: paper }}>
            <span className={css.stroke} style={{ backgroundColor: problem ? 'transparent' : value }} />
          </span>
        ))}
      </div>
    </div>
  );
}
