import { Button, Group } from '@mantine/core';
import { SECTIONS } from '@tessellate/practice-contract';
import type { RichNode } from '@tessellate/rich-text/light';
import { Card } from '@tessellate/web-ui';
import type { StrategyDraft } from './strategy-draft';
import css from './stale-edit.module.css';

/** The version that was saved meanwhile, as the server tells it. */
export interface StaleStrategy {
  version: number;
  title: string;
  documents: Record<string, unknown>;
}

interface StaleEditProps {
  current: StaleStrategy;
  mine: StrategyDraft;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Both versions side by side; neither is lost whatever is chosen, because the server keeps every version. */
export function StaleEdit({ current, mine, onKeepMine, onTakeTheirs }: StaleEditProps) {
  return (
    <Card role="alert" tone="quiet">
      <h2>This strategy was saved on another device meanwhile</h2>
      <div className={css.both}>
        <Version heading="What you have here" title={mine.title} documents={mine.sections} />
        <Version heading="What was saved" title={current.title} documents={current.documents} />
      </div>
      <Group gap="sm">
        <Button onClick={onKeepMine}>Go on with mine</Button>
        <Button variant="default" onClick={onTakeTheirs}>
          Take what was saved
        </Button>
      </Group>
    </Card>
  );
}

function Version({
  heading,
  title,
  documents,
}: {
  heading: string;
  title: string;
  documents: Record<string, unknown>;
}) {
  return (
    <section>
      <h3>{heading}</h3>
      <p className={css.title}>{title}</p>
      {SECTIONS.map(({ key, heading: section }) => {
        const text = plain(documents[key] as RichNode | undefined);
        return text ? (
          <div key={key}>
            <h4>{section}</h4>
            <p className={css.text}>{text}</p>
          </div>
        ) : null;
      })}
    </section>
  );
}

/** Words and formulas of a document; enough to tell two versions apart without loading the editor. */
function plain(node: RichNode | undefined): string {
  if (!node) return '';
  const latex = node.attrs?.['latex'];
  if (typeof latex === 'string') return latex;
  const inner = (node.content ?? []).map(plain).join(node.type === 'paragraph' ? '' : '\n');
  return (node.text ?? '') + inner;
}
