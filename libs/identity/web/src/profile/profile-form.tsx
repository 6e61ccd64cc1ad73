import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import {
  graphql,
  newMutationId,
  readFragment,
  refusalIn,
  useDeviceDraft,
  useMutationId,
  type FragmentOf,
} from '@tessellate/web-kernel';
import { Card, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { useState } from 'react';
import { FormMessage } from '../account/form-message';
import { PictureField } from './picture-field';

const ProfileFormPerson = graphql(/* GraphQL */ `
  fragment ProfileForm_person on Person {
    id
    name
    jobTitle
    offers
    seeks
    pictureFileId
  }
`);

const UpdateProfileMutation = graphql(/* GraphQL */ `
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      id
      ...ProfileForm_person
    }
  }
`);

/** As the server names them. */
const FIELDS = ['name', 'jobTitle', 'offers', 'seeks'] as const;

/** Unfinished changes stay on the device until they are saved. */
export function ProfileForm({ person: given }: { person: FragmentOf<typeof ProfileFormPerson> }) {
  const person = readFragment(ProfileFormPerson, given);
  const { id, name, jobTitle, offers, seeks, pictureFileId } = person;
  const draft = useDeviceDraft(`profile:${id}`, { name, jobTitle, offers, seeks });
  const [update, { loading, error }] = useMutation(UpdateProfileMutation);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const [nameError, setNameError] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const values = draft.value;
  const refused = error ? refusalIn(error, FIELDS) : null;
  const set = (change: Partial<typeof values>) => {
    setSaved(false);
    // Other words are another act: the server must not take them for a repetition of the one before.
    renew();
    draft.setValue(before => ({ ...before, ...change }));
  };

  const save = async () => {
    setNameError(values.name.trim() ? null : 'Enter your name as you would like others to see it.');
    if (!values.name.trim() || loading) return;
    const { name, jobTitle, offers, seeks } = values;
    const input = { mutationId: mutationId(), name, jobTitle, offers, seeks, pictureFileId };
    const answer = await update({ variables: { input } }).catch(() => null);
    if (!answer?.data) return;
    renew();
    await draft.discard();
    draft.setValue(values);
    setSaved(true);
    announce('Your profile is saved.');
  };

  /** A picture is kept when it is chosen, with the words that others see now: what is being typed is not published by it. */
  const keepPicture = (next: string | null) =>
    update({
      variables: { input: { mutationId: newMutationId(), name, jobTitle, offers, seeks, pictureFileId: next } },
    });

  return (
    <Card>
      <WritingForm onSubmit={() => void save()}>
        <Stack gap="md">
          <PictureField
            personId={id}
            name={values.name || name}
            fileId={pictureFileId ?? null}
            onChange={keepPicture}
          />
          <TextInput
            label="Your name"
            description="As you would like others to see it."
            name="name"
            autoComplete="name"
            required
            withAsterisk={false}
            maxLength={LIMITS.name}
            value={values.name}
            onChange={event => set({ name: event.currentTarget.value })}
            error={nameError ?? refused?.fields.name}
          />
          <TextInput
            label="Job title"
            description="Such as “Head of maths”."
            name="jobTitle"
            autoComplete="organization-title"
            maxLength={LIMITS.name}
            value={values.jobTitle}
            onChange={event => set({ jobTitle: event.currentTarget.value })}
            error={refused?.fields.jobTitle}
          />
          <Textarea
            label="What I can offer"
            description="Something others may ask you about: an approach you know well, a resource, a visit."
            name="offers"
            maxLength={LIMITS.profileText}
            value={values.offers}
            onChange={event => set({ offers: event.currentTarget.value })}
            error={refused?.fields.offers}
          />
          <Textarea
            label="What I look for"
            description="Something you would like to hear about from other departments."
            name="seeks"
            maxLength={LIMITS.profileText}
            value={values.seeks}
            onChange={event => set({ seeks: event.currentTarget.value })}
            error={refused?.fields.seeks}
          />
          {refused?.rest ? <FormMessage tone="problem">{refused.rest}</FormMessage> : null}
          <Group gap="sm">
            <Button type="submit" loading={loading}>
              Save profile
            </Button>
            {saved ? <span className="muted">Saved.</span> : null}
          </Group>
        </Stack>
      </WritingForm>
    </Card>
  );
}
