import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import {
  codeOf,
  fieldOf,
  newMutationId,
  readFragment,
  refusalIn,
  useMutationId,
  type FragmentOf,
} from '@tessellate/web-kernel';
import { Card, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { type ChangeEvent, useState } from 'react';
import { graphql } from '../gql';
import { FormMessage } from '../account/form-message';
import { PictureField } from './picture-field';
import { PROFILE_FIELDS, type ProfileField, useProfileDraft } from './use-profile-draft';

const changedElsewhere = (theirs: string): string =>
  `You changed this to “${theirs}” on another device. Save again to keep what you have here.`;

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

const ProfileNowQuery = graphql(/* GraphQL */ `
  query ProfileNow {
    viewer {
      id
      person {
        id
        ...ProfileForm_person
      }
    }
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

export function ProfileForm({ person: given }: { person: FragmentOf<typeof ProfileFormPerson> }) {
  const { id, pictureFileId, ...saved } = readFragment(ProfileFormPerson, given);
  const draft = useProfileDraft(id, saved);
  const [update, { loading, error, client }] = useMutation(UpdateProfileMutation);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const [nameError, setNameError] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const { values } = draft;
  const stale = error && codeOf(error) === 'STALE';
  const refused = error && !stale ? refusalIn(error, PROFILE_FIELDS) : null;
  const theirs = stale ? PROFILE_FIELDS.find(field => field === fieldOf(error)) : undefined;
  const problemOf = (field: ProfileField) =>
    field === theirs ? changedElsewhere(saved[field]) : refused?.fields[field];
  const set = (field: ProfileField) => (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    setDone(false);
    // Other words are another act: the server must not take them for a repetition of the one before.
    renew();
    draft.set(field, event.currentTarget.value);
  };

  const save = async () => {
    setNameError(values.name.trim() ? null : 'Enter your name as you would like others to see it.');
    if (!values.name.trim() || loading) return;
    const { base, ...sent } = draft.given;
    const answer = await update({ variables: { input: { mutationId: mutationId(), ...sent, base } } }).catch(
      async (failure: unknown) => {
        const field = codeOf(failure) === 'STALE' && PROFILE_FIELDS.find(name => name === fieldOf(failure));
        if (!field) return null;
        renew();
        const { data } = await client.query({ query: ProfileNowQuery, fetchPolicy: 'network-only' });
        const now = readFragment(ProfileFormPerson, data?.viewer?.person);
        if (now) draft.seen(field, now[field]);
        return null;
      },
    );
    if (!answer?.data) return;
    renew();
    await draft.settle(sent);
    setDone(true);
    announce('Your profile is saved.');
  };

  /** A picture is kept when it is chosen: what is being typed is not published by it. */
  const keepPicture = (next: string | null) =>
    update({ variables: { input: { mutationId: newMutationId(), pictureFileId: next } } });

  return (
    <Card>
      <WritingForm onSubmit={() => void save()}>
        <Stack gap="md">
          <PictureField
            personId={id}
            name={values.name || saved.name}
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
            onChange={set('name')}
            error={nameError ?? problemOf('name')}
          />
          <TextInput
            label="Job title"
            description="Such as “Head of maths”."
            name="jobTitle"
            autoComplete="organization-title"
            maxLength={LIMITS.name}
            value={values.jobTitle}
            onChange={set('jobTitle')}
            error={problemOf('jobTitle')}
          />
          <Textarea
            label="What I can offer"
            description="Something others may ask you about: an approach you know well, a resource, a visit."
            name="offers"
            maxLength={LIMITS.profileText}
            value={values.offers}
            onChange={set('offers')}
            error={problemOf('offers')}
          />
          <Textarea
            label="What I am looking for"
            description="Something you would like to hear about from other departments."
            name="seeks"
            maxLength={LIMITS.profileText}
            value={values.seeks}
            onChange={set('seeks')}
            error={problemOf('seeks')}
          />
          {refused?.rest ? <FormMessage tone="problem">{refused.rest}</FormMessage> : null}
          <Group gap="sm">
            <Button type="submit" loading={loading}>
              Save profile
            </Button>
            {done ? <span className="muted">Saved.</span> : null}
          </Group>
        </Stack>
      </WritingForm>
    </Card>
  );
}
