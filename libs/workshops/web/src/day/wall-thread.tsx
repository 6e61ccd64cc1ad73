import { QrCode } from '../qr-code';
import css from './wall.module.css';

/** The square that leads to the workshop's thread on one's own phone. Nothing of what is written there. */
export function WallThread({ path }: { path: string }) {
  const address = `${window.location.origin}${path}`;
  return (
    <div className={css.along}>
      <QrCode text={address} label={`QR code for ${address}`} className={css.small} />
      <p className={css.eyebrow}>Notes and questions: scan this, or open the thread from the workshop’s page.</p>
    </div>
  );
}
