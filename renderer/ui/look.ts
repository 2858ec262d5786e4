/** Imported before every component, so that their own style sheets come after: the typeface, the colours and sizes, the bare elements. */
import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import '@fontsource/source-sans-3/latin-ext-400.css';
import '@fontsource/source-sans-3/latin-ext-600.css';
import './tokens.css';
import './base.css';
