import { Link } from 'react-router';
import css from './shell.module.css';

/** The mark: a hexagon of three tiles. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="1.8"
      aria-hidden
    >
      <path d="M12 2l8.7 5v10L12 22l-8.7-5V7z" />
      <path d="M12 2v10m0 0l8.7 5M12 12l-8.7 5" />
    </svg>
  );
}

export function Brand() {
  return (
    <Link to="/" className={css.brand}>
      <Mark />
      Tessellate
    </Link>
  );
}
