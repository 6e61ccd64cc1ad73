import { FormProblem, WritingForm } from '@tessellate/web-ui';
import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { HUB_PAGE_LIMITS as MAX } from '@tessellate/public-site-contract';
import type { ReactNode } from 'react';
import { ColourField } from './colour-field';
import type { HubPageDraft, HubPageParts } from './hub-page-draft';
import css from './hub-page.module.css';
import { LogoField } from './logo-field';

/** As the server names them. */
export const HUB_PAGE_FIELDS = ['about', 'contactName', 'contactEmail', 'contactPhone', 'website'] as const;

interface HubPageFormProps {
  page: HubPageParts;
  value: HubPageDraft;
  onChange: (change: Partial<HubPageDraft>) => void;
  onSave: () => void;
  saving: boolean;
  saved: boolean;
  errors: Partial<Record<(typeof HUB_PAGE_FIELDS)[number], string>>;
  problem: string | null;
  /** What another manager has saved meanwhile. */
  versions: ReactNode;
}

export function HubPageForm(props: HubPageFormProps) {
  const { page, value, onChange, onSave, saving, saved, errors, problem, versions } = props;
  return (
    <WritingForm className={css.form} onSubmit={onSave}>
      <Textarea
        label="About the hub"
        description="Who you are and how you work. Leave a blank line between paragraphs. Lines that start with “- ” become a list."
        value={value.about}
        maxLength={MAX.about}
        autosize
        minRows={5}
        onChange={event => onChange({ about: event.currentTarget.value })}
        error={errors.about}
      />
      {page.projects.map(({ projectId, name }) => (
        <Textarea
          key={projectId}
          label={`In your own words: ${name}`}
          description="What is different here: where you meet, who leads it, who it suits. It appears above the national text."
          value={value.projects[projectId] ?? ''}
          maxLength={MAX.project}
          autosize
          minRows={3}
          onChange={event => onChange({ projects: { ...value.projects, [projectId]: event.currentTarget.value } })}
        />
      ))}
      <div className={css.pair}>
        <TextInput
          label="Contact"
          description="A person or an office."
          value={value.contactName}
          maxLength={MAX.contact}
          onChange={event => onChange({ contactName: event.currentTarget.value })}
          error={errors.contactName}
        />
        <TextInput
          label="E-mail"
          description="Everybody can read it."
          type="email"
          value={value.contactEmail}
          maxLength={MAX.contact}
          onChange={event => onChange({ contactEmail: event.currentTarget.value })}
          error={errors.contactEmail}
        />
        <TextInput
          label="Telephone"
          type="tel"
          value={value.contactPhone}
          maxLength={31}
          onChange={event => onChange({ contactPhone: event.currentTarget.value })}
          error={errors.contactPhone}
        />
        <TextInput
          label="Website"
          type="url"
          placeholder="https://"
          value={value.website}
          maxLength={MAX.contact}
          onChange={event => onChange({ website: event.currentTarget.value })}
          error={errors.website}
        />
      </div>
      <LogoField
        fileId={value.logoFileId}
        published={value.logoFileId === page.logoFileId}
        alt={value.logoAlt}
        onChange={onChange}
      />
      <ColourField value={value.colour} onChange={colour => onChange({ colour })} />
      <FormProblem words={problem ? `${problem} Your text is kept.` : null} />
      {versions}
      <Group gap="sm">
        <Button type="submit" loading={saving}>
          Save the page
        </Button>
        <Button
          component="a"
          href={`${page.path}?v=${page.version}`}
          target="_blank"
          rel="noreferrer"
          variant="default"
        >
          Open the public page
        </Button>
        {saved ? <span className="muted">Saved. Everybody can see it.</span> : null}
      </Group>
    </WritingForm>
  );
}
