import { useSession } from '@tessellate/web-kernel';
import { RelativeTime, SectionHeader } from '@tessellate/web-ui';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import css from './kept-list.module.css';
import { type KeptPage, keptPages } from './kept-pages';

const GROUPS: readonly { title: string; sorts: readonly KeptPage['sort'][] }[] = [
  { title: 'Workshops and tasks', sorts: ['Workshop', 'Task'] },
  { title: 'Threads', sorts: ['Thread'] },
  { title: 'Strategies', sorts: ['Strategy'] },
];

/** The pages that open without a connection, since they were read on this device. */
export default function KeptList({ id }: { id: string }) {
  const { lastPersonId } = useSession();
  const [pages, setPages] = useState<KeptPage[] | null>(null);
  useEffect(() => {
    void keptPages(lastPersonId).then(setPages);
  }, [lastPersonId]);
  if (!pages?.length) return null;
  return (
    <section aria-labelledby={id}>
      <SectionHeader id={id} title="You can read these now" />
      {GROUPS.map(({ title, sorts }) => {
        const shown = pages.filter(({ sort }) => sorts.includes(sort));
        return shown.length > 0 ? (
          <div key={title} className={css.group}>
            <h3>{title}</h3>
            <ul>
              {shown.map(page => (
                <li key={page.to}>
                  <Link to={page.to}>
                    <bdi>{page.title}</bdi>
                  </Link>
                  <span className="muted small">
                    <RelativeTime at={page.at} />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ) : null;
      })}
    </section>
  );
}
