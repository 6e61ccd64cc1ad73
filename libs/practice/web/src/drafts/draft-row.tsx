import { Button } from '@mantine/core';
import { draftPath } from '@tessellate/practice-contract';
import { Card, DateText, Tag } from '@tessellate/web-ui';
import { Link } from 'react-router';
import type { ShelfDraft } from './use-shelf';
import css from './draft-row.module.css';

interface DraftRowProps {
  draft: ShelfDraft;
  /** It was put aside a moment ago. */
  discarded?: boolean;
  busy?: boolean;
  onDiscard: () => void;
  onUndo: () => void;
}

/** A strategy that was begun: what, when and where it was saved last, and where it is open. */
export function DraftRow({ draft, discarded, busy, onDiscard, onUndo }: DraftRowProps) {
  const { key, title, opening, strategyId, updatedAt, savedHere, device, openOn, unsent } = draft;
  const name = title.trim() || 'Untitled';
  if (discarded)
    return (
      <Card padding="small" tone="quiet">
        <p className={css.gone}>
          <span>
            “<bdi>{name}</bdi>” was discarded.
          </span>
          <Button variant="default" size="xs" onClick={onUndo} loading={busy}>
            Undo
          </Button>
        </p>
      </Card>
    );
  return (
    <Card as="article" padding="small" aria-label={name}>
      <div className={css.row}>
        <div>
          <h2 className={css.title} dir="auto">
            <Link to={draftPath(key) ?? '/practice/drafts'}>{name}</Link>
          </h2>
          {opening ? (
            <p className={css.opening} dir="auto">
              {opening}
            </p>
          ) : null}
          <p className={css.facts}>
            <span>
              Saved <DateText from={updatedAt} />
              {savedHere ? ', on this device' : device ? `, on ${device}` : ''}
            </span>
            {openOn.length > 0 ? <span className={css.open}>Open now on {openOn.join(', ')}</span> : null}
            {strategyId ? <Tag>Changes to a published strategy</Tag> : null}
            {unsent ? <Tag tone="needs">Not sent yet, kept on this device</Tag> : null}
          </p>
        </div>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={`Discard ${name}`}
          onClick={onDiscard}
          loading={busy}
        >
          Discard
        </Button>
      </div>
    </Card>
  );
}
