import type { MadePackage } from '../../shared/bridge/packages';
import { giveTexts } from '../../shared/language/handover';
import { fill } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useTell } from '../ui/status-line';
import { momentWords } from './moment';

export interface Given extends MadePackage {
  readonly kind: 'move' | 'review' | 'copy';
  readonly from: string;
  readonly to: string;
  readonly caseNumber: string;
}

/** What was given to whom, and the two checksums by which it is known again; to be kept as a text. */
export function Receipt({ given, onClose }: { given: Given; onClose: () => void }) {
  const { t, language } = useLanguage();
  const tell = useTell();
  const title = t(fill(giveTexts.receiptFor[given.kind], { to: given.to }));
  const rows = [
    [giveTexts.receiptCase, given.caseNumber],
    [giveTexts.receiptFrom, given.from],
    [giveTexts.receiptAt, momentWords(given.at, language)],
    [giveTexts.receiptFile, given.file],
    [giveTexts.receiptPackage, given.sha256],
    [giveTexts.receiptContent, given.contentHash],
  ] as const;
  const save = async () => {
    const text = `${t(giveTexts.receipt)}\n${title}\n\n${rows.map(([label, value]) => `${t(label)}: ${value}`).join('\n')}\n`;
    const reply = await call('files.save', {
      name: `${given.file.replace(/\.kreds\.age$/, '')}-${t(giveTexts.receipt).toLowerCase()}.txt`,
      text,
    });
    if (reply.ok) tell(t(fill(giveTexts.receiptSaved, { file: reply.value.file })));
    else if (reply.code !== 'cancelled') tell({ text: t(failureText(reply.code)), refused: true });
  };
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={title}
      foot={
        <>
          <Button onPress={() => void save()}>{t(giveTexts.saveReceipt)}</Button>
          <Button look="primary" autoFocus onPress={onClose}>
            {t(giveTexts.done)}
          </Button>
        </>
      }
    >
      <dl className="receipt">
        {rows.map(([label, value]) => (
          <div key={label.da} className="receipt-row">
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="secondary">{t(giveTexts.receiptHint)}</p>
    </Dialog>
  );
}
