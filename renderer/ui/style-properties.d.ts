import 'react';

declare module 'react' {
  /** Our style sheets read custom properties that a component sets. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
