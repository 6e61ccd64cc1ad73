import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useAnnounce } from '../feedback/announcer';
import { LAZY_FAILURE, lazyCode } from './lazy-code';

interface DialogProps {
  opened: boolean;
  onClose: () => void;
}

/** A dialog whose code comes after the page, or when it is opened. */
export function lazyDialog<Props extends DialogProps>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const code = lazyCode(load);
  return function LazyDialog(props: Props) {
    const [Dialog, setDialog] = useState(code.now);
    const announce = useAnnounce();
    const arrive = useEffectEvent((arrived: ComponentType<Props>) => setDialog(() => arrived));
    const fail = useEffectEvent(() => {
      announce(LAZY_FAILURE);
      props.onClose();
    });
    useEffect(() => code.soon(), []);
    useEffect(() => {
      if (props.opened) void code.load().then(arrive, fail);
    }, [props.opened]);
    return Dialog ? <Dialog {...props} /> : null;
  };
}
