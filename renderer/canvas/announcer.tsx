/** Says aloud what is selected in a drawing: there the focus stays where it is, and a screen reader has nothing to read. */
export const Announcer = ({ words }: { words: string }) => (
  <p className="said" role="status" aria-live="polite">
    {words}
  </p>
);
