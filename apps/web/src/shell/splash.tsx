import { ArticleSkeleton, Page } from '@tessellate/web-ui';

/** While a page's own code is on its way. */
export function Splash() {
  return (
    <Page>
      <ArticleSkeleton />
    </Page>
  );
}
