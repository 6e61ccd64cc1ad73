import { formatTime } from '@tessellate/web-ui';
import { CODE_PLACES } from '../code-places';
import { QrCode } from '../qr-code';
import type { WorkshopOnDay } from './day.documents';
import css from './wall.module.css';

interface WallCodeProps {
  workshop: WorkshopOnDay;
  code: NonNullable<WorkshopOnDay['code']>;
}

/** The square to scan, the code to type, and how many are here. */
export function WallCode({ workshop: { format, arrivals }, code: { code, opensAt, closesAt } }: WallCodeProps) {
  const place = CODE_PLACES[format ?? 'FACE_TO_FACE'];
  const address = `${window.location.origin}/attend/${code}`;
  // Nobody scans the screen that they are watching.
  const scanned = format !== 'ONLINE';
  return (
    <div className={css.arrive} data-alone={!scanned || undefined}>
      {scanned ? <QrCode text={address} label={`QR code for ${address}`} className={css.qr} /> : null}
      <div className={css.type}>
        <p className={css.how}>
          {place.use} <strong>{window.location.host}/attend</strong> and type
        </p>
        <p className={css.code} aria-label={`Code ${[...code].join(' ')}`} data-code={code}>
          {code.slice(0, 3)} {code.slice(3)}
        </p>
        {arrivals ? (
          <p className={css.count} aria-live="polite">
            {arrivals.here} of {arrivals.expected} here
          </p>
        ) : null}
        <p className={css.hours}>
          Works from {formatTime(opensAt)} to {formatTime(closesAt)}
        </p>
      </div>
    </div>
  );
}
