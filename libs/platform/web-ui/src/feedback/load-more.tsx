import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import css from './load-more.module.css';

interface LoadMoreProps {
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
  label?: string;
  /** Loads by itself when it comes near the screen; the button stays for the keyboard and for slow connections. */
  automatic?: boolean;
  /** Shown instead of the usual label after a failure. */
  failed?: boolean;
}

export function LoadMore({
  hasMore,
  loading,
  onMore,
  label = 'Show more',
  automatic = false,
  failed = false,
}: LoadMoreProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!automatic || !hasMore || loading || failed || !element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && onMore(), {
      rootMargin: '400px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [automatic, hasMore, loading, failed, onMore]);
  if (!hasMore) return null;
  return (
    <div ref={ref} className={css.more}>
      <Button variant="default" loading={loading} onClick={onMore}>
        {failed ? 'That did not load. Try again' : label}
      </Button>
    </div>
  );
}
