import type { Text } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { refusedText, type useOpening } from './use-opening';

/** Why it did not open, said as soon as it is known. */
export function Refused({ failure, wrong }: { failure: ReturnType<typeof useOpening>['failure']; wrong: Text }) {
  const { t } = useLanguage();
  return (
    <p className="field-error" role="alert" hidden={!failure}>
      {failure && t(refusedText(failure, wrong))}
    </p>
  );
}
