import { QrCode } from '../qr-code';
import type { WorkshopOnDay } from './day.documents';
import css from './wall.module.css';

interface WallFeedbackProps {
  feedback: WorkshopOnDay['feedback'];
  /** Of the page with the three questions. */
  path: string;
}

/** The square that leads to three questions on one's own phone. */
export function WallFeedback({ feedback, path }: WallFeedbackProps) {
  if (!feedback?.open)
    return (
      <div className={css.words}>
        <p className={css.part}>{feedback ? 'Feedback is closed. Thank you!' : 'Nobody has asked for feedback yet'}</p>
      </div>
    );
  const address = `${window.location.origin}${path}`;
  return (
    <div className={css.arrive}>
      <QrCode text={address} label={`QR code for ${address}`} className={css.qr} />
      <div className={css.type}>
        <p className={css.part}>How was it?</p>
        <p className={css.prompt}>Three questions, a minute, anonymous. Scan the code, or open the workshop’s page.</p>
        <p className={css.count} aria-live="polite">
          {feedback.answers ?? 0} {feedback.answers === 1 ? 'answer' : 'answers'} so far
        </p>
      </div>
    </div>
  );
}
