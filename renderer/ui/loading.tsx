import './loading.css';
import { useEffect, useState } from 'react';

/** A wait shows only after 300 ms: what is quicker needs no word. */
export function Loading({ label }: { label: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status">
      {late && <span>{label}</span>}
    </div>
  );
}
