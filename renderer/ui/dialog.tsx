import './dialog.css';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';
import { IconButton } from './button';
import { classNames } from './class-names';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Its buttons, the primary last. */
  readonly foot?: ReactNode;
  /** Wide: for a list of findings. Page: for what has parts of its own. Else as wide as a text. */
  readonly size?: 'wide' | 'page';
}

/** A window within the window, for the few things that can't be done in place. Esc and a click beside it close it. */
export function Dialog({ title, open, onClose, children, foot, size }: DialogProps) {
  const { t } = useLanguage();
  return (
    <ModalOverlay className="dialog-veil" isOpen={open} isDismissable onOpenChange={(now) => !now && onClose()}>
      <Modal className={classNames('dialog-frame', size && `dialog-frame-${size}`)}>
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={X} label={t(uiTexts.close)} onPress={onClose} />
          </div>
          {children}
          {foot && <div className="dialog-foot">{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A bare frame over the window, near its top, for the palette. */
export function Overlay({ label, open, onClose, children }: Omit<DialogProps, 'title'> & { label: string }) {
  return (
    <ModalOverlay className="dialog-veil dialog-veil-top" isOpen={open} isDismissable onOpenChange={(now) => !now && onClose()}>
      <Modal className="dialog-frame">
        <AriaDialog aria-label={label} className="dialog-bare">
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
