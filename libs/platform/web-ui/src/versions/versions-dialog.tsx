import { Button, Group, Modal, Stack } from '@mantine/core';
import { DateText } from '../dates/date-text';
import { FormProblem } from '../forms/form-problem';
import { SkeletonLine } from '../feedback/skeletons';
import { Difference } from './difference';
import css from './versions.module.css';

export interface VersionEntry {
  version: number;
  savedAt: string;
  /** Who saved it, where several people may. */
  by?: string;
  current: boolean;
}

/** One part of the text, then and now. */
export interface VersionPart {
  heading: string;
  before: string;
  after: string;
}

export interface VersionsDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Newest first; null while they are fetched. */
  versions: readonly VersionEntry[] | null;
  chosen: number | null;
  onChoose: (version: number) => void;
  /** The chosen one beside what readers see now; null while it is fetched. */
  parts: readonly VersionPart[] | null;
  problem: string | null;
  onRestore: () => void;
  /** What is written and not saved would be replaced. */
  replaces: boolean;
}

/** What a text said before, what has changed since, and the way back to it, which is a new version again. */
export function VersionsDialog(props: VersionsDialogProps) {
  const { opened, onClose, versions, chosen, onChoose, parts, problem, onRestore, replaces } = props;
  const entry = versions?.find(({ version }) => version === chosen);
  const changed = parts?.filter(({ before, after }) => before !== after) ?? [];
  return (
    <Modal opened={opened} onClose={onClose} title="Earlier versions" size="xl">
      <Stack gap="md">
        <FormProblem words={problem} />
        {!versions && !problem ? <SkeletonLine /> : null}
        {versions?.length === 1 ? (
          <p className={css.note}>This is the first version. Nothing has been changed yet.</p>
        ) : null}
        {versions && versions.length > 1 ? (
          <ol className={css.list} reversed start={versions[0]?.version}>
            {versions.map(one => (
              <li key={one.version} value={one.version}>
                <button
                  type="button"
                  className={css.entry}
                  aria-pressed={one.version === chosen}
                  disabled={one.current}
                  onClick={() => onChoose(one.version)}
                >
                  <DateText from={one.savedAt} />
                  {one.by ? <bdi className={css.by}>{one.by}</bdi> : null}
                  {one.current ? <span className={css.by}>what readers see now</span> : null}
                </button>
              </li>
            ))}
          </ol>
        ) : null}
        {entry ? (
          <section aria-labelledby="versions-difference" aria-live="polite">
            <h2 id="versions-difference" className={css.heading}>
              What has changed since <DateText from={entry.savedAt} />
            </h2>
            <p className={css.note}>
              <del className={css.removed}>Struck through</del> was in that version and has been removed.{' '}
              <ins className={css.added}>Underlined</ins> has been added since.
            </p>
            {!parts && !problem ? <SkeletonLine height={120} /> : null}
            {parts && changed.length === 0 ? <p>The words are the same.</p> : null}
            {changed.map(part => (
              <div key={part.heading}>
                <h3 className={css.part}>{part.heading}</h3>
                <Difference before={part.before} after={part.after} />
              </div>
            ))}
            {replaces ? (
              <p className={css.note}>It would replace what you have written here and not published.</p>
            ) : null}
            <Group gap="sm" mt="md">
              <Button onClick={onRestore} disabled={!parts}>
                Go back to this version
              </Button>
              <span className={css.note}>It opens in the editor. Nothing that came after is lost.</span>
            </Group>
          </section>
        ) : null}
      </Stack>
    </Modal>
  );
}
