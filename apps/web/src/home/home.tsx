import { formatLongDay, Page, PageHeader } from '@tessellate/web-ui';
import { HOME_ASIDE, HOME_SECTIONS, HomeHeading } from './sections';

/** Where are we, what needs me, what is new from my group: in this order, each part from the domain that knows it. */
export function Home() {
  return (
    <Page aside={HOME_ASIDE.map((Section, index) => <Section key={index} />)} asideLabel="Now">
      <PageHeader overline={formatLongDay(new Date())} title={<HomeHeading />} documentTitle="Home" />
      {HOME_SECTIONS.map((Section, index) => (
        <Section key={index} />
      ))}
    </Page>
  );
}
