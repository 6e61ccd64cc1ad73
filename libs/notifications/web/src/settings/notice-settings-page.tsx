import { useQuery } from '@apollo/client/react';
import { messageOf } from '@tessellate/web-kernel';
import { Card, ErrorState, ListSkeleton, Page, PageHeader, SectionHeader } from '@tessellate/web-ui';
import { SkippedFirstSteps } from '../first-steps/skipped-first-steps';
import { HoursForm } from './hours-form';
import { KindSetting } from './kind-setting';
import css from './notice-settings-page.module.css';
import { NoticeSettingsQuery } from './settings.documents';

/** What reaches the person, how and when. */
export function NoticeSettingsPage() {
  const { data, error, loading, refetch } = useQuery(NoticeSettingsQuery, { fetchPolicy: 'cache-and-network' });
  const settings = data?.noticeSettings;
  const sections = [...new Set(settings?.kinds.map(({ section }) => section))];
  return (
    <Page>
      <PageHeader
        title="Notice settings"
        lead="Choose what we tell you about, where, and when we may e-mail you. Evenings, weekends and holidays are quiet unless you say otherwise."
        crumbs={[{ label: 'Notices', to: '/notices' }]}
      />
      {!settings && loading ? <ListSkeleton /> : null}
      {!settings && error ? (
        <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : null}
      {settings ? (
        <>
          <section aria-labelledby="notice-hours">
            <SectionHeader id="notice-hours" title="E-mail" />
            <HoursForm key={settings.id} settings={settings} />
          </section>
          {sections.map((section, index) => (
            <section key={section} aria-labelledby={`notice-section-${index}`}>
              <SectionHeader id={`notice-section-${index}`} title={section} />
              <Card padding="list">
                <ul className={css.kinds}>
                  {settings.kinds
                    .filter(kind => kind.section === section)
                    .map(kind => (
                      <KindSetting key={kind.kind} setting={kind} />
                    ))}
                </ul>
              </Card>
            </section>
          ))}
          <SkippedFirstSteps />
        </>
      ) : null}
    </Page>
  );
}
