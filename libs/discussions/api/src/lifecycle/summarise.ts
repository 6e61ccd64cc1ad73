/** A message as a summary looks at it; removed ones are left out before. In the thread's order. */
export interface SummarisedMessage {
  id: string;
  authorId: string;
  asks: boolean;
  quoteOf: string | null;
  mentions: string[];
  reactions: number;
}

export interface SummaryFacts {
  people: number;
  messages: number;
  quoteIds: string[];
  questionIds: string[];
}

const QUOTES = 3;
const QUESTIONS = 5;

/** What stands out in a conversation: how many took part, what others reacted to most, and what nobody answered. */
export function summarise(messages: readonly SummarisedMessage[]): SummaryFacts {
  const liked = messages.filter(message => message.reactions > 0);
  // Sorting keeps the thread's order among equals.
  const quotes = [...liked].sort((a, b) => b.reactions - a.reactions).slice(0, QUOTES);
  const questions = messages.filter(
    (message, index) => message.asks && !isAnswered(message, messages.slice(index + 1)),
  );
  return {
    people: new Set(messages.map(message => message.authorId)).size,
    messages: messages.length,
    quoteIds: quotes.map(message => message.id),
    questionIds: questions.slice(-QUESTIONS).map(message => message.id),
  };
}

/** Somebody else quoted it, or named its author later on. */
const isAnswered = (question: SummarisedMessage, later: readonly SummarisedMessage[]): boolean =>
  later.some(
    message =>
      message.authorId !== question.authorId &&
      (message.quoteOf === question.id || message.mentions.includes(question.authorId)),
  );
