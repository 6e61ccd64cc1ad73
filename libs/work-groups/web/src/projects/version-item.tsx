import { projectDifferences } from '@tessellate/work-groups-contract';
import { Difference, formatDay, Tag } from '@tessellate/web-ui';
import { contentOf } from './project-content';
import type { ProjectVersion } from './project.documents';
import { ProjectWords } from './project-words';
import css from './projects.module.css';

interface VersionItemProps {
  version: ProjectVersion;
  /** The one before it; none for the first. */
  before?: ProjectVersion | undefined;
  current: boolean;
}

const groupsInWords = (count: number): string =>
  count === 0 ? 'No group keeps it' : count === 1 ? 'One group keeps it' : `${count} groups keep it`;

/** Who published a version when and why, and what was different in it. */
export function VersionItem({ version, before, current }: VersionItemProps) {
  const { number, publishedBy, publishedAt, reason, groups } = version;
  const differences = before ? projectDifferences(contentOf(before), contentOf(version)) : [];
  return (
    <li className={css.version}>
      <h3 className={css.versionTitle}>
        Version {number} {current ? <Tag>New groups get it</Tag> : null}
      </h3>
      <p dir="auto">{reason}</p>
      <p className="muted small">
        {publishedBy ? <bdi>{publishedBy.name}</bdi> : 'Came with the product'} · {formatDay(publishedAt)} ·{' '}
        {groupsInWords(groups)}
      </p>
      {before ? (
        <details>
          <summary>What changed since version {before.number}</summary>
          <Differences differences={differences} />
        </details>
      ) : (
        <details>
          <summary>What it said</summary>
          <ProjectWords content={contentOf(version)} />
        </details>
      )}
    </li>
  );
}

/** What is different, part by part: removed words struck out, added ones underlined. */
export function Differences({ differences }: { differences: ReturnType<typeof projectDifferences> }) {
  if (differences.length === 0) return <p className="muted">Nothing.</p>;
  return (
    <dl className={css.differences}>
      {differences.map(({ part, before, after }, index) => (
        <div key={`${part} ${index}`}>
          <dt>{part}</dt>
          <dd>
            <Difference before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
