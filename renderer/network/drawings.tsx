import '../editor/drawings.css';
import { usePlace } from '../editor/place';
import { FamilyView } from '../genogram/family-view';
import { NetworkView } from './network-view';

/** One drawing, or both side by side; what is selected or pointed at in one is so in the other. */
export function Drawings({ shown }: { shown: 'family' | 'network' }) {
  const { beside } = usePlace();
  return (
    <div className="drawings">
      {(beside || shown === 'family') && <FamilyView />}
      {(beside || shown === 'network') && <NetworkView />}
    </div>
  );
}
