import type { RichNode } from '@tessellate/rich-text/light';
import { writtenText } from './written-text';
import css from './versions.module.css';

/** Two texts side by side, below one another where it is narrow. */
export function Versions({ mine, theirs, theirsHeading }: { mine: RichNode; theirs: RichNode; theirsHeading: string }) {
  return (
    <div className={css.both}>
      <section>
        <h5>What you have here</h5>
        <p className={css.text}>{writtenText(mine)}</p>
      </section>
      <section>
        <h5>{theirsHeading}</h5>
        <p className={css.text}>{writtenText(theirs)}</p>
      </section>
    </div>
  );
}
