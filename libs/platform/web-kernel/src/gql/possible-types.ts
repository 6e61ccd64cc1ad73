export const possibleTypes: Record<string, string[]> = {
  "PostMessageResult": [
    "MessageStored",
    "ThreadLocked"
  ],
  "RegisterInterestResult": [
    "InterestReceived",
    "InterestRefused"
  ]
};
