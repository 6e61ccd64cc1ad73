import { useMutation } from '@apollo/client/react';
import { Checkbox, NativeSelect } from '@mantine/core';
import type { NoticeEmail } from '@tessellate/notifications-contract';
import { messageOf, newMutationId, readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { useId } from 'react';
import { graphql } from '../gql';
import { Problem } from '../problem';
import css from './kind-setting.module.css';
import { ChooseNoticeMutation } from './settings.documents';

export const KindSettingFragment = graphql(/* GraphQL */ `
  fragment KindSetting_kind on NoticeKindSetting {
    kind
    label
    why
    inApp
    email
  }
`);

const CHANNELS: { value: NoticeEmail; label: string }[] = [
  { value: 'SOON', label: 'E-mail as it happens' },
  { value: 'DIGEST', label: 'E-mail in the daily digest' },
  { value: 'NEVER', label: 'No e-mail' },
];

/** One kind of notice and how it comes. A choice holds at once; it is put back when it could not be saved. */
export function KindSetting({ setting }: { setting: FragmentOf<typeof KindSettingFragment> }) {
  const { kind, label, why, inApp, email } = readFragment(KindSettingFragment, setting);
  const [choose, { error }] = useMutation(ChooseNoticeMutation);
  const announce = useAnnounce();
  const id = useId();
  const change = async (choice: { inApp?: boolean; email?: NoticeEmail }) => {
    const chosen = { inApp, email, ...choice };
    const answer = await choose({
      variables: { input: { mutationId: newMutationId(), kind, ...chosen } },
      optimisticResponse: {
        __typename: 'Mutation',
        chooseNotice: { __typename: 'NoticeKindSetting', kind, label, why, ...chosen },
      },
    }).catch(() => null);
    if (answer?.data) announce('Saved.');
  };
  return (
    <li className={css.row}>
      <div className={css.words} id={id}>
        <span>{label}</span>
        <span className="muted small">{why}</span>
      </div>
      <div className={css.choices} role="group" aria-labelledby={id}>
        <Checkbox
          label="In the app"
          checked={inApp}
          onChange={event => void change({ inApp: event.currentTarget.checked })}
        />
        <NativeSelect
          aria-label="By e-mail"
          data={CHANNELS}
          value={email}
          onChange={event => void change({ email: event.currentTarget.value as NoticeEmail })}
        />
      </div>
      {error ? <Problem>{messageOf(error)}</Problem> : null}
    </li>
  );
}
