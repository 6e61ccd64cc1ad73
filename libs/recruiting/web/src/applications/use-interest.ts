import { useMutation } from '@apollo/client/react';
import { type InterestField, interestProblems, type InterestProblems } from '@tessellate/recruiting-contract';
import { codeOf, detailsOf, messageOf, newMutationId, type ResultOf, useConnectionBack } from '@tessellate/web-kernel';
import { type Draft } from '@tessellate/drafts-web';
import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from '../gql';
import type { InterestDraft } from './interest-draft';

const CheckEligibility = graphql(/* GraphQL */ `
  mutation CheckEligibility($input: CheckEligibilityInput!) {
    checkEligibility(input: $input) {
      answer
      ruleText
      message
      alternatives {
        text
        url
      }
    }
  }
`);

const RegisterInterest = graphql(/* GraphQL */ `
  mutation RegisterInterest($input: RegisterInterestInput!) {
    registerInterest(input: $input) {
      ... on InterestReceived {
        email
      }
      ... on InterestRefused {
        answer
        ruleText
        message
        alternatives {
          text
          url
        }
      }
    }
  }
`);

export type Refusal = NonNullable<ResultOf<typeof CheckEligibility>['checkEligibility']>;

const A_MOMENT_S = 5;

interface Options {
  draft: Draft<InterestDraft>;
  token: string;
  onSent: (email: string) => void;
  /** The form was opened too long ago: brings a new token. */
  onStale: () => Promise<unknown>;
}

/** Checking, sending and refusing the form. What was typed is the draft's and stays. */
export function useInterest({ draft, token, onSent, onStale }: Options) {
  const { value, setValue } = draft;
  const [problems, setProblems] = useState<InterestProblems>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  /** Pressed while there was no connection: what the hidden field held, until it is sent. */
  const [waiting, setWaiting] = useState<string | null>(null);
  const [register] = useMutation(RegisterInterest);
  const { refusal, setRefusal } = useRefusal(value, token);

  const set = useCallback(
    (change: Partial<InterestDraft>) => {
      setValue(before => ({ ...before, id: before.id ?? newMutationId(), token: before.token ?? token, ...change }));
      // What is being put right is not complained about any longer.
      setProblems(before => {
        const rest = { ...before };
        for (const field of Object.keys(change)) delete rest[field as InterestField];
        return rest;
      });
    },
    [setValue, token],
  );

  const send = async (website: string) => {
    if (busy) return;
    setFailure(null);
    setWaiting(null);
    const found = interestProblems(value);
    setProblems(found);
    if (
      Object.keys(found).length > 0 ||
      !value.role ||
      !value.involvement ||
      value.schoolUrn === null ||
      value.fullYear === null
    )
      return;
    setBusy(true);
    try {
      const { school: _school, hubChosen: _hubChosen, id, token: opened, ...answers } = value;
      const { role, involvement, schoolUrn, fullYear } = value;
      const mutationId = id ?? newMutationId();
      const input = { ...answers, role, involvement, schoolUrn, fullYear, mutationId, token: opened ?? token, website };
      const { data } = await patiently(() => register({ variables: { input } }));
      const result = data?.registerInterest;
      if (result?.__typename === 'InterestRefused') return setRefusal(result);
      await draft.discard();
      onSent(result?.email ?? value.email);
    } catch (error) {
      const { fields } = detailsOf(error);
      if (fields) setProblems(fields as InterestProblems);
      if (codeOf(error) === 'STALE') {
        await onStale();
        setValue(before => ({ ...before, token: null }));
      }
      // Its answers were sent before, by whoever: the next try is an act of its own.
      if (codeOf(error) === 'CONFLICT') setValue(before => ({ ...before, id: newMutationId() }));
      if (codeOf(error) === 'NETWORK') setWaiting(website);
      else if (!fields) setFailure(messageOf(error));
    } finally {
      setBusy(false);
    }
  };

  useConnectionBack(() => {
    if (waiting !== null) void send(waiting);
  });

  return { set, problems, failure, busy, refusal, send, waiting: waiting !== null };
}

/** Somebody whose browser fills in most of the form may be quicker than the server believes: then we wait for them. */
async function patiently<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const seconds = Number(detailsOf(error)['retryAfterSeconds']);
    if (codeOf(error) !== 'RATE_LIMITED' || !(seconds <= A_MOMENT_S)) throw error;
    await new Promise(resolve => setTimeout(resolve, seconds * 1_000));
    return send();
  }
}

/** Asks the server whether a rule refuses what is answered so far, each time one of the answers that rules look at changes. */
function useRefusal({ role, schoolUrn, fullYear, workGroupId, token: opened }: InterestDraft, token: string) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [check] = useMutation(CheckEligibility);
  const asked = useRef(0);
  const group = useRef(workGroupId);
  useEffect(() => {
    group.current = workGroupId;
  }, [workGroupId]);
  useEffect(() => {
    const turn = ++asked.current;
    if (role === null && schoolUrn === null && fullYear === null) return setRefusal(null);
    const input = {
      mutationId: newMutationId(),
      token: opened ?? token,
      workGroupId: group.current || null,
      role,
      schoolUrn,
      fullYear,
    };
    check({ variables: { input } }).then(
      ({ data }) => turn === asked.current && setRefusal(data?.checkEligibility ?? null),
      // Without an answer people go on; the rules are looked at again when the form is sent.
      () => turn === asked.current && setRefusal(null),
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the token may change without the answers
  }, [role, schoolUrn, fullYear, check]);
  return { refusal, setRefusal };
}
