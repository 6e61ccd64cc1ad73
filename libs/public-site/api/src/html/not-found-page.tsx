/** @jsxImportSource preact */
import { publicPaths } from '@tessellate/public-site-contract';

export function NotFoundPage() {
  return (
    <div className="head">
      <h1>There is no page at this address</h1>
      <p className="lead">It may have moved, or part of the link may be missing.</p>
      <p>
        <a className="button" href={publicPaths.hubs}>
          Find your hub
        </a>
      </p>
    </div>
  );
}
