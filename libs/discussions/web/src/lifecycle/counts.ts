/** “12 messages by five people”, for lists and summaries. */
export const countsOf = ({ people, messages }: { people: number; messages: number }): string =>
  messages === 0
    ? 'Nobody wrote in this thread.'
    : `${messages} ${messages === 1 ? 'message' : 'messages'} by ${people} ${people === 1 ? 'person' : 'people'}.`;
