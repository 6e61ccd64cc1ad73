import { Button } from '@mantine/core';
import { Card } from '@tessellate/web-ui';
import { Link } from 'react-router';
import type { Feedback } from './feedback.documents';
import { feedbackPath } from './feedback.documents';

interface FeedbackPanelProps {
  feedback: Feedback;
  /** Of the workshop's page. */
  path: string;
}

/** For those who were there while it is open. */
export function FeedbackPanel({ feedback, path }: FeedbackPanelProps) {
  if (!feedback.open || !feedback.viewerCanAnswer) return null;
  return (
    <Card>
      <h2>How was it?</h2>
      {feedback.viewerAnswered ? (
        <p>Thank you. Your answer is in.</p>
      ) : (
        <>
          <p>Three questions, a minute, anonymous.</p>
          <Button component={Link} to={feedbackPath(path)}>
            Give feedback
          </Button>
        </>
      )}
    </Card>
  );
}
