import { newMutationId } from '@tessellate/web-kernel';
import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';

/** Begins a strategy: a draft with an address of its own, beside those that were begun before. */
export function NewStrategy() {
  const [id] = useState(newMutationId);
  const { search, state } = useLocation();
  return <Navigate replace to={{ pathname: `/practice/drafts/${id}`, search }} state={state} />;
}
